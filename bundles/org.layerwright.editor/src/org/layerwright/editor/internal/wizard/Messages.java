package org.layerwright.editor.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** What the wizard says, see {@code messages.properties}. */
final class Messages extends NLS {
	public static String Wizard_title;
	public static String Model_title;
	public static String Model_text;
	public static String Model_file;
	public static String Model_template;
	public static String Model_linear;
	public static String Model_connected;
	public static String Model_convolutional;
	public static String Loss_title;
	public static String Loss_text;
	public static String Loss_data;
	public static String Loss_loss;
	public static String Loss_auto;
	public static String Loss_autoText;
	public static String Optimization_title;
	public static String Optimization_text;
	public static String Optimization_optimizer;
	public static String Optimization_learningRate;
	public static String Optimization_default;
	public static String Optimization_epochs;
	public static String Optimization_batchSize;
	public static String Optimization_invalid;

	static {
		NLS.initializeMessages("org.layerwright.editor.internal.wizard.messages", Messages.class);
	}

	private Messages() {}
}

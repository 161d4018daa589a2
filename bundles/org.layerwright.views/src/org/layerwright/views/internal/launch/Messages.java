package org.layerwright.views.internal.launch;

import org.eclipse.osgi.util.NLS;

/** What launching says, see {@code messages.properties}. */
final class Messages extends NLS {
	public static String Step_read;
	public static String Step_libraries;
	public static String Step_fetch;
	public static String Step_generate;
	public static String Step_compile;
	public static String Step_start;
	public static String Step_end;
	public static String Step_cancelled;
	public static String Problem_noNetwork;
	public static String Problem_noNetwork_remedy;
	public static String Problem_unreadable;
	public static String Problem_unreadable_remedy;
	public static String Problem_design_remedy;
	public static String Problem_compile;
	public static String Problem_compile_remedy;
	public static String Problem_start;
	public static String Problem_start_remedy;
	public static String Problem_workspace_remedy;
	public static String Container_name;
	public static String Process_name;
	public static String Tab_name;
	public static String Tab_network;
	public static String Tab_browse;
	public static String Tab_choose;
	public static String Tab_missing;
	public static String Close_title;
	public static String Close_text;
	public static String Close_stop;
	public static String Close_keep;
	public static String Close_cancel;
	public static String Close_stopping;

	static {
		NLS.initializeMessages("org.layerwright.views.internal.launch.messages", Messages.class);
	}

	private Messages() {}
}

package org.layerwright.views.internal.runs;

import org.eclipse.osgi.util.NLS;

/** What runs say, see {@code messages.properties}. */
final class Messages extends NLS {
	public static String Run_goOn;

	static {
		NLS.initializeMessages("org.layerwright.views.internal.runs.messages", Messages.class);
	}

	private Messages() {}
}

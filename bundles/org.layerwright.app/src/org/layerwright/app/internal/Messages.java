package org.layerwright.app.internal;

import org.eclipse.osgi.util.NLS;

/** What the application says, see {@code messages.properties}. */
final class Messages extends NLS {
	public static String FirstStart_job;
	public static String FirstStart_notRemembered;
	public static String ExampleProject_unreadable;

	static {
		NLS.initializeMessages("org.layerwright.app.internal.messages", Messages.class);
	}

	private Messages() {}
}

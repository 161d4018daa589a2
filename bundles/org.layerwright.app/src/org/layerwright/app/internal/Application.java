package org.layerwright.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Hashtable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * The IDE's own workbench, with a workspace of its own: {@code ~/layerwright-workspace} unless {@code -data} names
 * another, and never a question about it.
 */
public final class Application implements IApplication {
	private static final String WORKSPACE = "layerwright-workspace";
	private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
	private static final String IDE = "org.eclipse.ui.ide.workbench";

	private volatile IApplication ide;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		chooseWorkspace(Platform.getInstanceLocation());
		welcomeOnceStarted();
		ide = ide();
		return ide.start(context);
	}

	@Override
	public void stop() {
		IApplication running = ide;
		if (running != null) {
			running.stop();
		}
	}

	private static void chooseWorkspace(Location location) throws IOException {
		if (location != null && !location.isSet()) {
			location.set(Path.of(System.getProperty("user.home"), WORKSPACE).toUri().toURL(), false);
		}
	}

	private static void welcomeOnceStarted() {
		BundleContext bundle = FrameworkUtil.getBundle(Application.class).getBundleContext();
		Hashtable<String, Object> topic = new Hashtable<>();
		topic.put(EventConstants.EVENT_TOPIC, UIEvents.UILifeCycle.APP_STARTUP_COMPLETE);
		bundle.registerService(EventHandler.class, event -> new FirstStart().run(), topic);
	}

	private static IApplication ide() throws CoreException {
		IConfigurationElement run = Platform.getExtensionRegistry().getExtension(APPLICATIONS, IDE)
				.getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}
}

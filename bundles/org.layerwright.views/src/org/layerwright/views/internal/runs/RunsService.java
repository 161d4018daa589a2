package org.layerwright.views.internal.runs;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Where those that the platform creates by themselves find the runs. */
public final class RunsService {
	private RunsService() {}

	/** The runs of this IDE. */
	public static Runs runs() {
		BundleContext context = FrameworkUtil.getBundle(RunsService.class).getBundleContext();
		return context.getService(context.getServiceReference(Runs.class));
	}
}

package org.layerwright.views.internal;

import org.layerwright.views.internal.runs.Runs;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the runs of this IDE as a service, for as long as the bundle is active. */
public final class ViewsActivator implements BundleActivator {
	@Override
	public void start(BundleContext context) {
		context.registerService(Runs.class, new Runs(), null);
	}

	@Override
	public void stop(BundleContext context) {
		// the framework withdraws the service
	}
}

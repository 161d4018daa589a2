package org.layerwright.views.internal.runs;

import java.util.Arrays;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks for runs on disk, in a job, at once and whenever a project comes, goes, opens or closes. */
public final class RunDiscovery extends Job implements IResourceChangeListener {
	private final Runs runs;

	/** Puts what is found into {@code runs}. */
	public RunDiscovery(Runs runs) {
		super(RunDiscovery.class.getSimpleName());
		this.runs = runs;
		setSystem(true);
	}

	/** Begins. */
	public void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		schedule();
	}

	/** Ends. */
	public void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		cancel();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean projects = Arrays.stream(event.getDelta().getAffectedChildren())
				.anyMatch(d -> d.getKind() != IResourceDelta.CHANGED || (d.getFlags() & IResourceDelta.OPEN) != 0
						|| Arrays.stream(d.getAffectedChildren(IResourceDelta.ADDED | IResourceDelta.REMOVED))
								.anyMatch(f -> RunPlaces.FOLDER.equals(f.getResource().getName())));
		if (projects) {
			schedule();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		runs.discover(RunPlaces.all());
		return Status.OK_STATUS;
	}
}

package org.layerwright.views.internal.launch;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.core.ClasspathContainerInitializer;
import org.eclipse.jdt.core.IJavaProject;
import org.layerwright.run.Places;
import org.layerwright.run.RunProblem;
import org.layerwright.run.TrainingClasspath;

/** Finds the training libraries when a workspace with generated projects opens; fetches them in a job if it must. */
public final class TrainingContainerInitializer extends ClasspathContainerInitializer {
	@Override
	public void initialize(IPath path, IJavaProject project) throws CoreException {
		if (!System.getProperty(Places.TRAINING, "").isEmpty()) {
			bind(project);
			return;
		}
		TrainingContainer.bind(project, List.of());
		Job.create(Messages.Step_libraries, monitor -> {
			bind(project);
		}).schedule();
	}

	private static void bind(IJavaProject project) throws CoreException {
		try {
			TrainingContainer.bind(project, TrainingClasspath.locate((file, bytes, total) -> {
				// the job says what it does; libraries are small in number and fetched once
			}));
		} catch (RunProblem e) {
			throw new CoreException(Status.error(e.getMessage() + " " + e.remedy(), e));
		}
	}
}

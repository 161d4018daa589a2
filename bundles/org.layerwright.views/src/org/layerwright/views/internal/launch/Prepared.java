package org.layerwright.views.internal.launch;

import org.eclipse.core.runtime.CoreException;
import org.layerwright.run.LaunchPlan;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;

/**
 * A training whose JVM can start; its classes are still to be made, while that wakes up.
 *
 * @param folder its run
 * @param fresh whether the run is new, so that nothing of it is worth keeping if it cannot begin
 * @param plan what starts its JVM, which waits for the classes
 * @param compilation makes the classes
 */
record Prepared(RunFolder folder, boolean fresh, LaunchPlan plan, Compilation compilation) {

	/** Makes the classes of a training, or says why it cannot. */
	@FunctionalInterface
	interface Compilation {
		void run() throws RunProblem, CoreException;
	}
}

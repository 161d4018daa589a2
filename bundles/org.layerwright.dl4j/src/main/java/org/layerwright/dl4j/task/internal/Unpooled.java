package org.layerwright.dl4j.task.internal;

import java.util.function.Supplier;

import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * A graph while DL4J's workspaces are off: what a pass leaves behind stays valid after it, until another pass begins.
 * That costs a little time, hence not always.
 */
record Unpooled(ComputationGraph graph) {

	/** Does something with the graph meanwhile. */
	<T> T during(Supplier<T> work) {
		WorkspaceMode training = graph.getConfiguration().getTrainingWorkspaceMode();
		WorkspaceMode inference = graph.getConfiguration().getInferenceWorkspaceMode();
		set(WorkspaceMode.NONE, WorkspaceMode.NONE);
		try {
			return work.get();
		} finally {
			set(training, inference);
		}
	}

	/** The pass back asks for the mode of inference, in training too (DL4J 1.0.0-M2.1). */
	private void set(WorkspaceMode training, WorkspaceMode inference) {
		graph.getConfiguration().setTrainingWorkspaceMode(training);
		graph.getConfiguration().setInferenceWorkspaceMode(inference);
	}
}

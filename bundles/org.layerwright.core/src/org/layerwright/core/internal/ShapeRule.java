package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;

/** Layers that cannot take the shapes that reach them. */
record ShapeRule(Analysis analysis) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		if (state.failure != null) {
			found.accept(Problem.of(state.node, Severity.ERROR,
					Words.text("kind.failed", state.kind.id(), String.valueOf(state.failure.getMessage()))));
		}
		if (state.mismatch != null) {
			found.accept(new Problem(state.node, null, Severity.ERROR, state.mismatch.text(), List.<QuickFix>of()));
		}
	}
}

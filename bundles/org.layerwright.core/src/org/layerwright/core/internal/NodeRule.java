package org.layerwright.core.internal;

import java.util.function.Consumer;

import org.layerwright.core.Problem;

/** Finds problems that follow from one node, its settings, its edges and the shapes that reach it. */
interface NodeRule {

	void check(NodeState state, Consumer<Problem> found);
}

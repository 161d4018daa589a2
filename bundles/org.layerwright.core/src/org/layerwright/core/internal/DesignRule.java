package org.layerwright.core.internal;

import java.util.function.Consumer;

import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;

/** Finds problems that follow from the design as a whole. */
interface DesignRule {

	void check(Analysis analysis, Consumer<Problem> found);
}

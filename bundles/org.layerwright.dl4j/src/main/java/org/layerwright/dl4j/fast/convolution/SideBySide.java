package org.layerwright.dl4j.fast.convolution;

import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.internal.StepErrors;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Vectors, sequences and pictures whose features lie side by side: rows, of which there is one a step or place. */
final class SideBySide {
	private SideBySide() {}

	/** Rows as an array that DL4J adds others to in place in the order in which they lie. */
	static INDArray shaped(Steps steps, INDArray rows) {
		switch (steps.shape().length) {
		case 4 :
			return pictures(steps, rows);
		case 3 :
			return StepErrors.of(steps, rows);
		default :
			return steps.shaped(rows);
		}
	}

	/** Rows as pictures: sequences are one place high, vectors are one place. */
	static INDArray pictures(Steps steps, INDArray rows) {
		int height = steps.shape().length == 4 ? (int) steps.shape()[2] : 1;
		return ChannelsLast.pictures(rows.reshape('c', steps.batch(), height, steps.time() / height, steps.features()));
	}
}

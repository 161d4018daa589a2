package org.layerwright.contract.reference;

import java.util.List;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Masks as DL4J has them: 1 where a step is there, 0 where it is padding. */
final class Masks {

	private Masks() {}

	/** Of sequences of those lengths. */
	static INDArray lengths(List<Integer> lengths, int time) {
		INDArray mask = Nd4j.zeros(DataType.DOUBLE, lengths.size(), time);
		for (int sample = 0; sample < lengths.size(); sample++) {
			for (int step = 0; step < lengths.get(sample); step++) {
				mask.putScalar(sample, step, 1);
			}
		}
		return mask;
	}

	/** Masks an input where one of the attributes is there, in which padding is 1. */
	static void padding(Vector vector, Plan plan, int input, String... names) {
		for (String name : names) {
			if (vector.attributes().has(name)) {
				plan.mask(input, Nd4j.createFromArray(vector.attributes().rows(name)).castTo(DataType.DOUBLE).rsub(1));
			}
		}
	}
}

package org.layerwright.dl4j.fast.proof;

import org.deeplearning4j.nn.conf.inputs.InputType;

/** Networks that take the same sort of input. */
interface Family {

	/** Decides on an input, layers and a goal. */
	Network draw(Sketch sketch);

	/** The network that follows from a seed, in a precision: whatever the precision, it is the same network. */
	default Network draw(long seed, org.nd4j.linalg.api.buffer.DataType type) {
		return draw(new Sketch(new Chance(seed), type));
	}

	/** Numbers that {@code chance} decides on, as inputs that {@code type} describes. */
	static long[] shape(InputType type, int samples, int steps) {
		long[] shape = type.getShape();
		long[] whole = new long[shape.length + 1];
		whole[0] = samples;
		System.arraycopy(shape, 0, whole, 1, shape.length);
		if (type instanceof InputType.InputTypeRecurrent) {
			whole[2] = steps;
		}
		return whole;
	}
}

package org.layerwright.dl4j.updater;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Doubles. */
final class DoubleValues extends Values {
	private final double[] values;

	DoubleValues(int capacity) {
		values = new double[capacity];
	}

	@Override
	double get(int at) {
		return values[at];
	}

	@Override
	void set(int at, double value) {
		values[at] = value;
	}

	@Override
	Pointer memory(INDArray array) {
		return new DoublePointer(array.data().pointer()).getPointer(array.offset());
	}

	@Override
	void read(Pointer memory, long at, int numbers) {
		count = numbers;
		((DoublePointer) memory).position(at).get(values, 0, numbers);
	}

	@Override
	void write(Pointer memory, long at) {
		((DoublePointer) memory).position(at).put(values, 0, count);
	}
}

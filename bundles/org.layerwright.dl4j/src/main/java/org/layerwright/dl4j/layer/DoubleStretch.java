package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.buffer.DataType;

/** Double precision. */
final class DoubleStretch extends Stretch {
	private final double[] x;

	DoubleStretch(int length) {
		x = new double[length];
	}

	@Override
	public DataType type() {
		return DataType.DOUBLE;
	}

	@Override
	public int length() {
		return x.length;
	}

	@Override
	public double get(int at) {
		return x[at];
	}

	@Override
	public void set(int at, double value) {
		x[at] = value;
	}

	@Override
	void read(Numbers from, long at, int to, int count) {
		from.doubles().get((int) at, x, to, count);
	}

	@Override
	void write(Numbers to, long at, int from, int count) {
		to.doubles().put((int) at, x, from, count);
	}
}

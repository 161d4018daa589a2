package org.layerwright.dl4j.fast.internal;

import org.layerwright.dl4j.fast.Share;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** The share of a graph that works alone. */
public final class Whole implements Share {
	private static final int USED_BITS = 53;

	@Override
	public int first() {
		return 0;
	}

	@Override
	public int samples() {
		return 0;
	}

	@Override
	public boolean leads() {
		return true;
	}

	/** From an operation: what the generator gives one by one does not begin anew where it is seeded. */
	@Override
	public long seed() {
		return (long) (Nd4j.rand(DataType.DOUBLE, 1).getDouble(0) * (1L << USED_BITS));
	}

	@Override
	public void sum(double... values) {
		// they are the sums
	}
}

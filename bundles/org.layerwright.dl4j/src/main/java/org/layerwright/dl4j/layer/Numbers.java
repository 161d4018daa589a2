package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The memory of an array without gaps, in float or double precision: moved to and from Java a stretch at a time, which
 * costs what copying costs, and multiplied where it is. Valid as long as the array is.
 */
public abstract class Numbers {

	/** The numbers of {@code array} in the order in which they lie, beginning at its first. */
	public static Numbers of(INDArray array) {
		return array.dataType() == DataType.DOUBLE ? new DoubleNumbers(array) : new FloatNumbers(array);
	}

	/** Copies {@code count} numbers that begin at {@code at} to the beginning of {@code into}. */
	public abstract void get(long at, double[] into, int count);

	/** Copies the first {@code count} numbers of {@code from} to {@code at} and what follows. */
	public abstract void put(long at, double[] from, int count);

	/** {@code c = alpha a b + beta c}; {@code c} lies row by row, the others row by row or turned. */
	abstract void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c);

	/** Copies {@code from}, which lies row by row without gaps, to {@code at}, column by column. */
	abstract void turn(Matrix from, long at);
}

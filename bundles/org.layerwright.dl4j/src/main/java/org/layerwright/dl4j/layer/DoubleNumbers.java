package org.layerwright.dl4j.layer;

import java.nio.DoubleBuffer;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Double precision. */
final class DoubleNumbers extends Numbers {

	/** A pointer to an address and a number of values behind it, without an owner. */
	private static final class Place extends DoublePointer {
		Place(long address, long count) {
			super((Pointer) null);
			this.address = address;
			this.limit = count;
			this.capacity = count;
		}
	}

	/** One for each role in a product: both factors may lie here. */
	private final Place left;
	private final Place right;
	private final Place target;
	private final DoubleBuffer buffer;

	DoubleNumbers(INDArray array) {
		long address = array.data().pointer().address() + Double.BYTES * array.offset();
		left = new Place(address, array.length());
		right = new Place(address, array.length());
		target = new Place(address, array.length());
		buffer = left.asBuffer();
	}

	@Override
	public void get(long at, double[] into, int count) {
		buffer.get((int) at, into, 0, count);
	}

	@Override
	public void put(long at, double[] from, int count) {
		buffer.put((int) at, from, 0, count);
	}

	@Override
	void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
		openblas.cblas_dgemm(openblas.CblasRowMajor, a.transposition(), b.transposition(), c.rows(), c.columns(),
				a.columns(), alpha, ((DoubleNumbers) a.numbers()).left.position(a.at()), a.stride(),
				((DoubleNumbers) b.numbers()).right.position(b.at()), b.stride(), beta, target.position(c.at()),
				c.stride());
	}

	@Override
	void turn(Matrix from, long at) {
		int rows = from.rows();
		int columns = from.columns();
		double[] source = new double[rows * columns];
		double[] target = new double[rows * columns];
		((DoubleNumbers) from.numbers()).buffer.get((int) from.at(), source);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				target[c * rows + r] = source[r * columns + c];
			}
		}
		buffer.put((int) at, target);
	}
}

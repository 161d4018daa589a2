package org.layerwright.dl4j.layer;

import java.nio.FloatBuffer;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.layerwright.dl4j.kernel.Product;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Single precision. */
final class FloatNumbers extends Numbers {

	/** A pointer to an address and a number of values behind it, without an owner. */
	private static final class Place extends FloatPointer {
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
	private final FloatBuffer buffer;
	private float[] stretch = new float[0];

	FloatNumbers(INDArray array) {
		long address = array.data().pointer().address() + Float.BYTES * array.offset();
		left = new Place(address, array.length());
		right = new Place(address, array.length());
		target = new Place(address, array.length());
		buffer = left.asBuffer();
	}

	@Override
	public void get(long at, double[] into, int count) {
		reserve(count);
		buffer.get((int) at, stretch, 0, count);
		for (int i = 0; i < count; i++) {
			into[i] = stretch[i];
		}
	}

	@Override
	public void put(long at, double[] from, int count) {
		reserve(count);
		for (int i = 0; i < count; i++) {
			stretch[i] = (float) from[i];
		}
		buffer.put((int) at, stretch, 0, count);
	}

	private void reserve(int count) {
		if (stretch.length < count) {
			stretch = new float[count];
		}
	}

	@Override
	void multiply(double alpha, Matrix a, Matrix b, double beta, Matrix c) {
		Product.multiply(a.turned(), b.turned(), c.rows(), c.columns(), a.columns(), (float) alpha,
				((FloatNumbers) a.numbers()).left.position(a.at()), a.stride(),
				((FloatNumbers) b.numbers()).right.position(b.at()), b.stride(), (float) beta, target.position(c.at()),
				c.stride());
	}

	@Override
	void turn(Matrix from, long at) {
		int rows = from.rows();
		int columns = from.columns();
		float[] source = new float[rows * columns];
		float[] target = new float[rows * columns];
		((FloatNumbers) from.numbers()).buffer.get((int) from.at(), source);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				target[c * rows + r] = source[r * columns + c];
			}
		}
		buffer.put((int) at, target);
	}
}

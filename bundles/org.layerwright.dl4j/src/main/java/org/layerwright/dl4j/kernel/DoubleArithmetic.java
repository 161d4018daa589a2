package org.layerwright.dl4j.kernel;

import java.util.Arrays;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Doubles, as exact as Java is. */
final class DoubleArithmetic implements Arithmetic<double[]> {

	private static final class Memory extends DoublePointer implements Place<double[]> {
		private final long start;

		Memory(long start) {
			super((Pointer) null);
			this.start = start;
			this.address = start;
		}

		@Override
		public Memory at(long numbers) {
			address = start + Double.BYTES * numbers;
			return this;
		}

		@Override
		public void read(double[] to) {
			get(to, 0, to.length);
		}

		@Override
		public void write(double[] from) {
			put(from, 0, from.length);
		}
	}

	@Override
	public DataType type() {
		return DataType.DOUBLE;
	}

	@Override
	public double[] create(int length) {
		return new double[length];
	}

	@Override
	public int length(double[] array) {
		return array.length;
	}

	@Override
	public Place<double[]> place(INDArray array) {
		return new Memory(array.data().pointer().address() + Double.BYTES * array.offset());
	}

	@Override
	public void multiply(Place<double[]> a, boolean turnA, Place<double[]> b, boolean turnB, int rows, int columns,
			int inner,
			double beta, Place<double[]> c) {
		openblas.cblas_dgemm(openblas.CblasColMajor, turnA ? openblas.CblasTrans : openblas.CblasNoTrans,
				turnB ? openblas.CblasTrans : openblas.CblasNoTrans, rows, columns, inner, 1, (Memory) a,
				turnA ? inner : rows, (Memory) b, turnB ? columns : inner, beta, (Memory) c, rows);
	}

	@Override
	public void repeat(double[] values, int times, double[] to) {
		for (int i = 0; i < values.length; i++) {
			Arrays.fill(to, i * times, (i + 1) * times, values[i]);
		}
	}

	@Override
	public void tile(double[] values, double[] to) {
		for (int at = 0; at < to.length; at += values.length) {
			System.arraycopy(values, 0, to, at, values.length);
		}
	}

	@Override
	public void turn(double[] from, int[] sizes, int[] strides, double[] to) {
		int at = 0;
		for (int c = 0; c < sizes[2]; c++) {
			for (int b = 0; b < sizes[1]; b++) {
				int source = b * strides[1] + c * strides[2];
				for (int a = 0; a < sizes[0]; a++) {
					to[at++] = from[source + a * strides[0]];
				}
			}
		}
	}

	@Override
	public boolean hasZero(double[] values) {
		for (double value : values) {
			if (value == 0) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void clear(double[] x) {
		Arrays.fill(x, 0);
	}

	@Override
	public void copy(double[] from, double[] to) {
		System.arraycopy(from, 0, to, 0, to.length);
	}

	@Override
	public void add(double[] a, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] += a[i];
		}
	}

	@Override
	public void product(double[] a, double[] b, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] = a[i] * b[i];
		}
	}

	@Override
	public void addProduct(double[] a, double[] b, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] += a[i] * b[i];
		}
	}

	@Override
	public void mix(double[] s, double[] a, double[] b, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] = s[i] * a[i] + (1 - s[i]) * b[i];
		}
	}

	@Override
	public void rest(double[] s, double[] a, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] = (1 - s[i]) * a[i];
		}
	}

	@Override
	public void difference(double[] a, double[] b, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] = a[i] - b[i];
		}
	}

	@Override
	public void sigmoid(double[] x) {
		for (int i = 0; i < x.length; i++) {
			x[i] = 1 / (1 + Math.exp(-x[i]));
		}
	}

	@Override
	public void tanh(double[] x, double[] to) {
		for (int i = 0; i < to.length; i++) {
			to[i] = Math.tanh(x[i]);
		}
	}

	@Override
	public void relu(double[] x) {
		for (int i = 0; i < x.length; i++) {
			x[i] = Math.max(x[i], 0);
		}
	}

	@Override
	public void sigmoidError(double[] y, double[] d) {
		for (int i = 0; i < d.length; i++) {
			d[i] *= y[i] * (1 - y[i]);
		}
	}

	@Override
	public void tanhError(double[] y, double[] d) {
		for (int i = 0; i < d.length; i++) {
			d[i] *= 1 - y[i] * y[i];
		}
	}

	@Override
	public void reluError(double[] y, double[] d) {
		for (int i = 0; i < d.length; i++) {
			d[i] = y[i] > 0 ? d[i] : 0;
		}
	}
}

package org.layerwright.dl4j.kernel;

import java.util.Arrays;

/**
 * Sums over the rows of a matrix [rows, channels] that lies row by row, and all rows moved and scaled alike: in loops
 * over pieces that stay in the first cache and that the JIT compiler makes vector instructions of. Matrices are
 * addresses of floats; {@code length} counts their values.
 */
public final class Channels {
	/** Floats of one piece, unless there are more channels. */
	private static final int PIECE = 1024;
	/** Pieces that are added as floats before they are added as doubles. */
	private static final int FEW = 64;

	private final int channels;
	private final int width;
	private final Memory memory = new Memory();
	private final float[] x;
	private final float[] y;
	private final float[] mean;
	private final float[] first;
	private final float[] second;
	private final float[] third;

	/** For so many channels. */
	public Channels(int channels) {
		this.channels = channels;
		width = Math.max(1, PIECE / channels) * channels;
		x = new float[width];
		y = new float[width];
		mean = new float[width];
		first = new float[width];
		second = new float[width];
		third = new float[width];
	}

	/** Adds the sum of each channel to {@code sums}. */
	public void sum(long matrix, long length, double[] sums) {
		int piece = 0;
		for (long at = 0; at < length; at += width) {
			add(x, first, read(matrix, at, length, x));
			if (++piece % FEW == 0) {
				collect(first, sums);
			}
		}
		collect(first, sums);
	}

	/** Adds the sum of the squares of each channel, its mean taken off, to {@code sums}. */
	public void squares(long matrix, long length, double[] means, double[] sums) {
		spread(means, mean);
		int piece = 0;
		for (long at = 0; at < length; at += width) {
			addSquares(x, mean, first, read(matrix, at, length, x));
			if (++piece % FEW == 0) {
				collect(first, sums);
			}
		}
		collect(first, sums);
	}

	/** Adds the sum of each channel of {@code b}, and that of its products with {@code a}, the mean of a taken off. */
	public void products(long a, double[] means, long b, long length, double[] sums, double[] products) {
		spread(means, mean);
		int piece = 0;
		for (long at = 0; at < length; at += width) {
			int count = read(a, at, length, x);
			read(b, at, length, y);
			add(y, first, count);
			addProducts(x, mean, y, second, count);
			if (++piece % FEW == 0) {
				collect(first, sums);
				collect(second, products);
			}
		}
		collect(first, sums);
		collect(second, products);
	}

	/** {@code target = (a − mean) scale + shift} for each channel. */
	public void scale(long a, double[] means, double[] scale, double[] shift, long length, long target) {
		spread(means, mean);
		spread(scale, first);
		spread(shift, second);
		for (long at = 0; at < length; at += width) {
			int count = read(a, at, length, x);
			scale(x, mean, first, second, count);
			memory.to(target).at(at).write(x, 0, count);
		}
		clear();
	}

	/** {@code target = (a − mean) scale + (b − level) other} for each channel; at its level b adds exactly 0. */
	public void mix(long a, double[] means, double[] scale, long b, double[] levels, double[] other, long length,
			long target) {
		spread(means, mean);
		spread(scale, first);
		spread(levels, third);
		spread(other, second);
		for (long at = 0; at < length; at += width) {
			int count = read(a, at, length, x);
			read(b, at, length, y);
			mix(x, mean, first, y, third, second, count);
			memory.to(target).at(at).write(x, 0, count);
		}
		clear();
	}

	private int read(long matrix, long at, long length, float[] to) {
		int count = (int) Math.min(width, length - at);
		memory.to(matrix).at(at).read(to, 0, count);
		return count;
	}

	/** The values of the channels, again and again. */
	private void spread(double[] values, float[] to) {
		for (int c = 0; c < channels; c++) {
			to[c] = (float) values[c];
		}
		for (int done = channels; done < width; done *= 2) {
			System.arraycopy(to, 0, to, done, Math.min(done, width - done));
		}
	}

	/** Moves partial sums to where they are added exactly. */
	private void collect(float[] partial, double[] sums) {
		for (int at = 0; at < width; at += channels) {
			for (int c = 0; c < channels; c++) {
				sums[c] += partial[at + c];
			}
		}
		Arrays.fill(partial, 0);
	}

	/** Partial sums begin with 0. */
	private void clear() {
		Arrays.fill(first, 0);
		Arrays.fill(second, 0);
	}

	private static void add(float[] from, float[] to, int count) {
		for (int i = 0; i < count; i++) {
			to[i] += from[i];
		}
	}

	private static void addSquares(float[] from, float[] mean, float[] to, int count) {
		for (int i = 0; i < count; i++) {
			float apart = from[i] - mean[i];
			to[i] += apart * apart;
		}
	}

	private static void addProducts(float[] a, float[] mean, float[] b, float[] to, int count) {
		for (int i = 0; i < count; i++) {
			to[i] += (a[i] - mean[i]) * b[i];
		}
	}

	private static void scale(float[] a, float[] mean, float[] scale, float[] shift, int count) {
		for (int i = 0; i < count; i++) {
			a[i] = (a[i] - mean[i]) * scale[i] + shift[i];
		}
	}

	private static void mix(float[] a, float[] mean, float[] scale, float[] b, float[] level, float[] other,
			int count) {
		for (int i = 0; i < count; i++) {
			a[i] = (a[i] - mean[i]) * scale[i] + (b[i] - level[i]) * other[i];
		}
	}
}

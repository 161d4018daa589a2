package org.layerwright.dl4j.layer.internal;

import org.layerwright.dl4j.layer.Numbers;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Goes through an array, samples first, in the order in which its numbers lie. */
public final class Values {
	private static final int STRETCH = 2048;

	/** Does something to values of one sample, of which the first has a number. */
	@FunctionalInterface
	public interface Along {
		void change(double[] values, int at, int count, int sample, int first);
	}

	/** Does something to values of the same number, one of each sample. */
	@FunctionalInterface
	public interface Across {
		void change(double[] values, int count, int number);
	}

	private Values() {}

	/** Does one or the other to all values. A value's number is its place in the sample, counted row by row. */
	public static void change(INDArray array, Along along, Across across) {
		if (array.isEmpty()) {
			return;
		}
		if (lies(array, 'c')) {
			along(array, along);
		} else if (lies(array, 'f')) {
			across(array, across);
		} else {
			INDArray copy = array.dup('c');
			along(copy, along);
			array.assign(copy);
		}
	}

	private static void along(INDArray array, Along along) {
		Numbers numbers = Numbers.of(array);
		int samples = (int) array.size(0);
		int width = (int) (array.length() / samples);
		double[] stretch = new double[Math.min(width, STRETCH)];
		for (int n = 0; n < samples; n++) {
			for (int from = 0; from < width; from += STRETCH) {
				int count = Math.min(STRETCH, width - from);
				numbers.get((long) n * width + from, stretch, count);
				along.change(stretch, 0, count, n, from);
				numbers.put((long) n * width + from, stretch, count);
			}
		}
	}

	private static void across(INDArray array, Across across) {
		Numbers numbers = Numbers.of(array);
		int samples = (int) array.size(0);
		int width = (int) (array.length() / samples);
		double[] column = new double[samples];
		int[] place = new int[array.rank()];
		for (int i = 0; i < width; i++) {
			numbers.get((long) i * samples, column, samples);
			across.change(column, samples, number(place, array.shape()));
			numbers.put((long) i * samples, column, samples);
			for (int d = 1; d < place.length && ++place[d] == array.size(d); d++) {
				place[d] = 0;
			}
		}
	}

	private static int number(int[] place, long... shape) {
		int number = 0;
		for (int d = 1; d < place.length; d++) {
			number = number * (int) shape[d] + place[d];
		}
		return number;
	}

	/** Whether values lie one after the other without gaps, the last dimension fastest for 'c', the first for 'f'. */
	private static boolean lies(INDArray array, char order) {
		long expected = 1;
		for (int i = 0; i < array.rank(); i++) {
			int d = order == 'f' ? i : array.rank() - 1 - i;
			if (array.size(d) != 1 && array.stride(d) != expected) {
				return false;
			}
			expected *= array.size(d);
		}
		return true;
	}
}

package org.layerwright.dl4j.constraint;

import org.layerwright.dl4j.layer.Numbers;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How long the weights of units are together, when first some of one unit lie in memory, then as many of the next. */
final class Lengths {
	private static final int STRETCH = 1024;

	private final Numbers numbers;
	private final long count;
	private final long run;
	private final double[] values = new double[STRETCH];
	private final double[] units;

	/**
	 * @param weights without gaps
	 * @param units how many there are
	 * @param run how many weights of one unit lie side by side
	 */
	Lengths(INDArray weights, int units, long run) {
		this.numbers = Numbers.of(weights);
		this.count = weights.length();
		this.run = run;
		this.units = new double[units];
	}

	/** Scales those that are too long back; whether there were any. */
	boolean limit(double most) {
		walk((value, unit) -> {
			units[unit] += value * value;
			return value;
		}, false);
		boolean any = false;
		for (int u = 0; u < units.length; u++) {
			any |= Math.sqrt(units[u]) > most;
			units[u] = Math.min(1, most / Math.sqrt(units[u]));
		}
		if (any) {
			walk((value, unit) -> value * units[unit], true);
		}
		return any;
	}

	/** Something to do with a weight of a unit. */
	private interface Work {
		double with(double value, int unit);
	}

	private void walk(Work work, boolean write) {
		int unit = 0;
		long left = run;
		for (long at = 0; at < count; at += STRETCH) {
			int length = (int) Math.min(STRETCH, count - at);
			numbers.get(at, values, length);
			for (int i = 0; i < length; i++) {
				values[i] = work.with(values[i], unit);
				if (--left == 0) {
					left = run;
					unit = unit + 1 == units.length ? 0 : unit + 1;
				}
			}
			if (write) {
				numbers.put(at, values, length);
			}
		}
	}
}

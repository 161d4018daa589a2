package org.layerwright.catalog;

/** The range of a number; infinite ends are open. */
public record Bounds(double least, double most, boolean leastExcluded, boolean mostExcluded) {

	public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);

	public boolean contain(double value) {
		boolean low = leastExcluded ? value > least : value >= least;
		boolean high = mostExcluded ? value < most : value <= most;
		return low && high;
	}

	/** Such as {@code ≥ 1} or {@code ≥ 0, < 1}; empty without bounds. */
	@Override
	public String toString() {
		String low = Double.isInfinite(least) ? "" : (leastExcluded ? "> " : "≥ ") + number(least);
		String high = Double.isInfinite(most) ? "" : (mostExcluded ? "< " : "≤ ") + number(most);
		return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
	}

	private static String number(double value) {
		return new AttrType.RealType().format(value);
	}
}

package org.layerwright.views.internal.progress;

import java.util.List;

import org.layerwright.protocol.GeneratedSamples;

/**
 * The square around the origin that holds points of all epochs, apart from strays.
 *
 * @param radius half the length of its side, greater than 0
 */
record PlaneExtent(double radius) {
	private static final double USUAL = 0.98;
	private static final double ROOM = 1.15;

	/** The square that holds nearly all points of the last samples. */
	static PlaneExtent of(List<GeneratedSamples> all) {
		GeneratedSamples last = all.get(all.size() - 1);
		double[] sizes = last.values().stream().mapToDouble(Math::abs).filter(Double::isFinite).sorted().toArray();
		double most = sizes.length == 0 ? 1 : sizes[(int) (USUAL * (sizes.length - 1))];
		return new PlaneExtent(most > 0 ? ROOM * most : 1);
	}

	/** Pixels from the left or lower side of a square of {@code side} pixels. */
	int place(double value, int side) {
		double share = (value + radius) / (2 * radius);
		return Double.isFinite(share) ? (int) Math.round(Math.max(0, Math.min(1, share)) * side) : 0;
	}
}

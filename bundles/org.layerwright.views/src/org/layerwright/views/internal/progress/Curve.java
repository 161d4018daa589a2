package org.layerwright.views.internal.progress;

/**
 * One curve of a chart.
 *
 * @param name name in {@link org.layerwright.views.internal.curves.RunCurves}
 * @param label name in the legend; null if it is not shown there
 * @param role decides the colour
 * @param smooth whether smoothing applies
 * @param dots whether each point is marked, as long as there are few
 */
record Curve(String name, String label, Role role, boolean smooth, boolean dots) {

	/** What a curve stands for. */
	enum Role {
		/** The part that is learned from. */
		TRAINING,
		/** The same, not smoothed, behind the smoothed one. */
		FAINT_TRAINING,
		/** The part that is measured after epochs. */
		VALIDATION,
		/** The part that is measured at the end. */
		TEST
	}

	/** A name that tells the smoothed curve from the one as it is. */
	String id() {
		return name + "/" + role;
	}
}

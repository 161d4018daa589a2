package org.layerwright.views.internal.progress;

import java.util.stream.IntStream;

import org.eclipse.swtchart.Range;
import org.layerwright.views.internal.curves.Line;

/** Gathers the values that a chart shows and says which range shows them all. */
final class Extent {
	private static final double MARGIN = 0.05;
	private static final double LOG_MARGIN = 1.15;

	private final ChartView view;
	private double low = Double.POSITIVE_INFINITY;
	private double high = Double.NEGATIVE_INFINITY;

	Extent(ChartView view) {
		this.view = view;
	}

	/** The line as it is drawn: in the view's unit, and without what a logarithmic axis cannot show. */
	Line take(Line line) {
		double[] ys = line.ys();
		int[] kept = IntStream.range(0, ys.length).filter(i -> !view.logarithmic() || ys[i] > 0).toArray();
		double[] shown = IntStream.of(kept).mapToDouble(i -> ys[i] * view.factor()).toArray();
		for (double y : shown) {
			low = Math.min(low, y);
			high = Math.max(high, y);
		}
		return new Line(IntStream.of(kept).mapToDouble(i -> line.xs()[i]).toArray(), shown);
	}

	/** Whether the axis is logarithmic: only if there is something positive to show. */
	boolean logarithmic() {
		return view.logarithmic() && high > 0;
	}

	/** The range of the axis. */
	Range range() {
		if (low > high) {
			return new Range(0, Math.min(1, view.most()) * (view.factor() > 1 ? view.factor() : 1));
		}
		if (logarithmic()) {
			return new Range(low / LOG_MARGIN, high * LOG_MARGIN);
		}
		double margin = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high) * MARGIN, 1e-9);
		double bottom = low >= 0 ? Math.max(0, low - margin) : low - margin;
		return new Range(bottom, Math.min(high + margin, view.most()));
	}
}

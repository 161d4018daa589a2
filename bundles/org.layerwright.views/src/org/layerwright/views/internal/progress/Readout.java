package org.layerwright.views.internal.progress;

import java.util.Arrays;

import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;

/** Says, where the mouse is, what each curve has there. */
final class Readout implements MouseMoveListener {
	private final Chart chart;

	private Readout(Chart chart) {
		this.chart = chart;
	}

	static void on(Chart chart) {
		chart.getPlotArea().getControl().addMouseMoveListener(new Readout(chart));
	}

	@Override
	public void mouseMove(MouseEvent event) {
		Control area = chart.getPlotArea().getControl();
		String text = text(chart.getAxisSet().getXAxis(0).getDataCoordinate(event.x));
		if (!text.equals(area.getToolTipText())) {
			area.setToolTipText(text);
		}
	}

	private String text(double x) {
		StringBuilder text = new StringBuilder();
		for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
			double[] places = series.getXSeries();
			if (series.isVisibleInLegend() && places != null && places.length > 0) {
				int nearest = nearest(places, x);
				text.append(text.isEmpty() ? "" : "\n").append(series.getDescription()).append(' ')
						.append(Formats.number(series.getYSeries()[nearest])).append("  (")
						.append(Messages.Axis_iteration).append(' ').append(Formats.count(Math.round(places[nearest])))
						.append(')');
			}
		}
		return text.toString();
	}

	/** The index of the place that is nearest to {@code x}. */
	private static int nearest(double[] places, double x) {
		int found = Arrays.binarySearch(places, x);
		if (found >= 0) {
			return found;
		}
		int after = Math.min(-found - 1, places.length - 1);
		int before = Math.max(0, after - 1);
		return x - places[before] < places[after] - x ? before : after;
	}
}

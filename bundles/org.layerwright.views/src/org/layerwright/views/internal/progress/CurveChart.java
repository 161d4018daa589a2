package org.layerwright.views.internal.progress;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.layerwright.ui.Tones;
import org.layerwright.views.internal.curves.Line;
import org.layerwright.views.internal.curves.RunCurves;

/** Curves over iterations, with epoch marks and a legend, in the colours of the theme. */
final class CurveChart {
	private static final int FEWEST = 10;
	private static final int DOT = 3;
	/** Pixels from dot to dot, below which they would run together. */
	private static final int APART = 3 * DOT;

	private final Chart chart;
	private final EpochMarks marks;
	private Tones tones;

	CurveChart(Composite parent) {
		chart = new Chart(parent, SWT.NONE);
		marks = new EpochMarks(chart);
		chart.getTitle().setVisible(false);
		chart.getLegend().setPosition(SWT.TOP);
		chart.getAxisSet().getXAxis(0).getTitle().setText(Messages.Axis_iteration);
		chart.getAxisSet().getXAxis(0).getTick().setFormat(NumberFormat.getIntegerInstance());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setFont(parent.getFont());
			axis.getTick().setFont(parent.getFont());
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
		chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
		chart.getLegend().setFont(parent.getFont());
		chart.getPlotArea().addCustomPaintListener(marks);
		Readout.on(chart);
	}

	Chart control() {
		return chart;
	}

	/** Draws what {@code run} has by now. */
	void show(RunCurves run, List<Curve> curves, ChartView view) {
		chart.suspendUpdate(true);
		chart.getAxisSet().getYAxis(0).getTitle().setText(view.title());
		CurveColors colors = colors();
		marks.show(run.facts().iterationsPerEpoch(), colors);
		double to = Math.max(FEWEST, run.facts().iteration());
		Extent extent = new Extent(view);
		forgetOthers(curves);
		for (Curve curve : curves) {
			draw(curve, run.line(curve.name(), curve.smooth() ? view.smoothing() : 0, to, width()), colors, extent);
		}
		scale(extent, to);
		chart.suspendUpdate(false);
		chart.redraw();
	}

	private int width() {
		return Math.max(1, chart.getPlotArea().getSize().x);
	}

	private void draw(Curve curve, Line line, CurveColors colors, Extent extent) {
		ILineSeries<?> series = series(curve);
		Line shown = extent.take(line);
		series.setXSeries(shown.xs());
		series.setYSeries(shown.ys());
		series.setLineColor(colors.of(curve.role()));
		series.setSymbolColor(colors.of(curve.role()));
		boolean dots = curve.dots() && shown.size() * APART <= width();
		series.setSymbolType(dots ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
		series.setVisibleInLegend(curve.label() != null && shown.size() > 0);
		series.setVisible(shown.size() > 0);
	}

	private ILineSeries<?> series(Curve curve) {
		if (chart.getSeriesSet().getSeries(curve.id()) instanceof ILineSeries<?> known) {
			return known;
		}
		ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, curve.id());
		series.setDescription(curve.label());
		series.setLineWidth(curve.role() == Curve.Role.FAINT_TRAINING ? 1 : 2);
		series.setSymbolSize(DOT);
		series.setAntialias(SWT.ON);
		return series;
	}

	private void forgetOthers(List<Curve> curves) {
		for (var series : chart.getSeriesSet().getSeries()) {
			if (curves.stream().noneMatch(c -> c.id().equals(series.getId()))) {
				chart.getSeriesSet().deleteSeries(series.getId());
			}
		}
	}

	private void scale(Extent extent, double to) {
		chart.getAxisSet().getXAxis(0).setRange(new Range(0, to));
		IAxis y = chart.getAxisSet().getYAxis(0);
		y.enableLogScale(false);
		y.setRange(extent.range());
		if (extent.logarithmic()) {
			y.enableLogScale(true);
			y.setRange(extent.range());
		}
	}

	private CurveColors colors() {
		Tones now = Tones.of(chart.getDisplay());
		CurveColors colors = new CurveColors(now);
		if (!now.equals(tones)) {
			tones = now;
			paint(colors);
		}
		return colors;
	}

	private void paint(CurveColors colors) {
		chart.setBackground(colors.ground());
		chart.getPlotArea().setBackground(colors.ground());
		chart.getLegend().setBackground(colors.ground());
		chart.getLegend().setForeground(colors.text());
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(colors.subtle());
			axis.getTick().setForeground(colors.subtle());
			axis.getGrid().setForeground(colors.grid());
		}
	}
}

package org.layerwright.views.internal.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;

/**
 * Draws a dashed line, with its number, where an epoch ends; when they get close, only every second, fifth, tenth, …
 */
final class EpochMarks implements ICustomPaintListener {
	private static final int CLOSEST = 34;
	private static final int[] STEPS = { 2, 5, 10 };

	private final Chart chart;
	private CurveColors colors;
	private int batches;

	EpochMarks(Chart chart) {
		this.chart = chart;
	}

	/** What to draw from now on: iterations an epoch, 0 for none. */
	void show(int iterationsPerEpoch, CurveColors theme) {
		batches = iterationsPerEpoch;
		colors = theme;
	}

	@Override
	public boolean drawBehindSeries() {
		return true;
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (batches == 0) {
			return;
		}
		IAxis axis = chart.getAxisSet().getXAxis(0);
		int step = step(axis.getPixelCoordinate(batches) - axis.getPixelCoordinate(0));
		event.gc.setLineStyle(SWT.LINE_DASH);
		for (int epoch = step; (double) epoch * batches <= axis.getRange().upper; epoch += step) {
			mark(event, axis.getPixelCoordinate((double) epoch * batches), epoch);
		}
		event.gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void mark(PaintEvent event, int x, int epoch) {
		GC gc = event.gc;
		gc.setForeground(colors.line());
		gc.drawLine(x, event.y, x, event.y + event.height);
		gc.setForeground(colors.subtle());
		String text = Integer.toString(epoch);
		gc.drawText(text, x - gc.textExtent(text).x - 2, event.y + 1, true);
	}

	/** How many epochs lie between two marks if one epoch is so many pixels wide. */
	static int step(int pixels) {
		int magnitude = 1;
		while (true) {
			if (pixels * magnitude >= CLOSEST || magnitude >= 1_000_000) {
				return magnitude;
			}
			for (int factor : STEPS) {
				if (pixels * magnitude * factor >= CLOSEST) {
					return magnitude * factor;
				}
			}
			magnitude *= STEPS[STEPS.length - 1];
		}
	}
}

package org.layerwright.run.internal.report;

import java.util.List;
import java.util.stream.DoubleStream;

/** Curves over epochs as an SVG picture; colours come from the page's style sheet. */
final class LineChart {
	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;
	private static final int LEFT = 56;
	private static final int TOP = 14;
	private static final int RIGHT = 14;
	private static final int BOTTOM = 40;
	private static final int MARKERS = 60;

	private final String title;
	private final String xLabel;
	private final List<Series> curves;
	private final Ticks xTicks;
	private final Ticks yTicks;
	private final boolean percent;

	/**
	 * @param title what is drawn, also for those who hear the page
	 * @param percent whether values from 0 to 1 are written as percent
	 */
	LineChart(String title, String xLabel, List<Series> curves, boolean percent) {
		this.title = title;
		this.xLabel = xLabel;
		this.curves = curves.stream().filter(c -> !c.empty()).map(Series::thinned).toList();
		this.percent = percent;
		xTicks = Ticks.enclosing(0, all(this.curves, true).max().orElse(1), 8);
		double high = all(this.curves, false).max().orElse(1);
		double low = all(this.curves, false).min().orElse(0);
		yTicks = percent ? Ticks.enclosing(Math.min(low, high - 0.05), Math.min(1, high), 6)
				: Ticks.enclosing(Math.min(0, low), high, 6);
	}

	private static DoubleStream all(List<Series> curves, boolean x) {
		return curves.stream().flatMap(c -> (x ? c.x() : c.y()).stream()).mapToDouble(v -> v).filter(Double::isFinite);
	}

	/** The picture with its legend; nothing if there is no curve. */
	Markup draw() {
		Markup svg = new Markup();
		if (curves.isEmpty()) {
			return svg;
		}
		svg.raw("<figure class=\"chart\"><figcaption>").text(title).raw("</figcaption>").add(legend());
		svg.raw("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">", WIDTH, HEIGHT, Markup.escape(title));
		grid(svg);
		curves.forEach(c -> curve(svg, c));
		return svg.raw("</svg></figure>\n");
	}

	private Markup legend() {
		Markup legend = new Markup().raw("<p class=\"legend\">");
		curves.forEach(c -> legend.raw("<span class=\"%s\"></span>", c.style()).text(c.name()).raw(" "));
		return legend.raw("</p>");
	}

	private void grid(Markup svg) {
		for (double y : yTicks.values()) {
			svg.raw("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y(y),
					y(y));
			svg.raw("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">", LEFT - 8, y(y) + 4).text(label(y)).raw("</text>");
		}
		for (double x : xTicks.values()) {
			svg.raw("<line class=\"axis\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x(x), x(x), HEIGHT - BOTTOM,
					HEIGHT - BOTTOM + 4);
			svg.raw("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">", x(x), HEIGHT - BOTTOM + 18)
					.text(Numbers.plain(x)).raw("</text>");
		}
		svg.raw("<line class=\"axis\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>", LEFT, WIDTH - RIGHT, HEIGHT - BOTTOM,
				HEIGHT - BOTTOM);
		svg.raw("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", WIDTH - RIGHT, HEIGHT - 4).text(xLabel).raw("</text>");
	}

	private void curve(Markup svg, Series curve) {
		StringBuilder path = new StringBuilder();
		boolean pen = false;
		for (int i = 0; i < curve.x().size(); i++) {
			boolean finite = Double.isFinite(curve.y().get(i));
			if (finite) {
				path.append(String.format(java.util.Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x(curve.x().get(i)),
						y(curve.y().get(i))));
			}
			pen = finite;
		}
		svg.raw("<path class=\"curve %s\" d=\"%s\"/>", curve.style(), path);
		if (curve.x().size() <= MARKERS && !curve.style().equals("batches")) {
			markers(svg, curve);
		}
	}

	private void markers(Markup svg, Series curve) {
		for (int i = 0; i < curve.x().size(); i++) {
			if (Double.isFinite(curve.y().get(i))) {
				svg.raw("<circle class=\"mark %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"><title>", curve.style(),
						x(curve.x().get(i)), y(curve.y().get(i)));
				svg.text(curve.name() + " " + Numbers.plain(curve.x().get(i)) + ": " + label(curve.y().get(i)));
				svg.raw("</title></circle>");
			}
		}
	}

	private String label(double y) {
		return percent ? Numbers.plain(y * 100) + " %" : Numbers.plain(y);
	}

	private double x(double value) {
		return LEFT + (value - xTicks.first()) / (xTicks.last() - xTicks.first()) * (WIDTH - LEFT - RIGHT);
	}

	private double y(double value) {
		double share = (value - yTicks.first()) / (yTicks.last() - yTicks.first());
		return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
	}
}

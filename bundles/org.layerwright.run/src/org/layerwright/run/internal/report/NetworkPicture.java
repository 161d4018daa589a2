package org.layerwright.run.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.layerwright.core.Analysis;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;

/** A network as an SVG picture, from top to bottom: boxes with name, kind and settings, lines with shapes. */
final class NetworkPicture {
	private static final double HEIGHT = 44;
	private static final double STEP = 82;
	private static final double GAP = 28;
	private static final double CHARACTER = 7.2;
	private static final double LEAST_WIDTH = 120;
	private static final int LONGEST = 44;

	private final Analysis analysis;
	private final List<Node> nodes;
	private final List<Edge> edges;
	private final Layering layering;

	NetworkPicture(Analysis analysis, Network network) {
		this.analysis = analysis;
		this.nodes = List.copyOf(network.getNodes());
		Map<Node, Integer> numbers = new LinkedHashMap<>();
		nodes.forEach(n -> numbers.put(n, numbers.size()));
		this.edges = network.getEdges().stream()
				.filter(e -> numbers.containsKey(e.getSource()) && numbers.containsKey(e.getTarget())).toList();
		this.layering = new Layering(nodes.stream().map(NetworkPicture::width).toList(),
				edges.stream().map(e -> new Layering.Line(numbers.get(e.getSource()), numbers.get(e.getTarget())))
						.toList(),
				GAP);
	}

	/** The picture. */
	Markup draw(String label) {
		double width = 2 * layering.reach() + 100;
		double height = (layering.layers() - 1) * STEP + HEIGHT + 12;
		Markup svg = new Markup();
		svg.raw("<svg class=\"network\" viewBox=\"%.0f 0 %.0f %.0f\" width=\"%.0f\" role=\"img\" aria-label=\"%s\">",
				-width / 2, width, height, width, Markup.escape(label));
		layering.routes().forEach((line, route) -> line(svg, line, route));
		for (int i = 0; i < nodes.size(); i++) {
			box(svg, nodes.get(i), layering.box(i));
		}
		return svg.raw("</svg>\n");
	}

	private void line(Markup svg, Layering.Line line, List<Layering.Place> route) {
		StringBuilder path = new StringBuilder();
		Layering.Place from = route.getFirst();
		path.append(point("M", from.x, bottom(from)));
		for (Layering.Place to : route.subList(1, route.size())) {
			double middle = (bottom(from) + top(to)) / 2;
			path.append(point("C", from.x, middle)).append(point(" ", to.x, middle)).append(point(" ", to.x, top(to)));
			if (to.passage) {
				path.append(point("L", to.x, bottom(to)));
			}
			from = to;
		}
		svg.raw("<path class=\"edge\" d=\"%s\"/>", path);
		Layering.Place end = route.getLast();
		svg.raw("<path class=\"arrow\" d=\"M%.1f %.1fl-4 -7h8z\"/>", end.x, top(end));
		Layering.Place second = route.get(1);
		analysis.shape(nodes.get(line.from())).ifPresent(shape -> svg
				.raw("<text class=\"shape\" x=\"%.1f\" y=\"%.1f\">", second.x + 7, top(second) - 10)
				.text(shape).raw("</text>"));
	}

	private void box(Markup svg, Node node, Layering.Place place) {
		double left = place.x - place.width / 2;
		svg.raw("<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\" rx=\"6\"/>", left, top(place),
				place.width, HEIGHT);
		svg.raw("<text class=\"name\" x=\"%.1f\" y=\"%.1f\">", place.x, top(place) + 18).text(title(node))
				.raw("</text>");
		svg.raw("<text class=\"kind\" x=\"%.1f\" y=\"%.1f\">", place.x, top(place) + 34).text(detail(node))
				.raw("</text>");
	}

	private static String title(Node node) {
		return shorten(node.getName() == null ? String.valueOf(node.getId()) : node.getName());
	}

	private static String detail(Node node) {
		List<String> parts = new ArrayList<>(List.of(String.valueOf(node.getKind())));
		parts.addAll(node.getSettings().stream().map(Setting::getValue).filter(v -> v != null).toList());
		return shorten(parts.stream().collect(Collectors.joining(" · ")));
	}

	private static String shorten(String text) {
		int count = text.codePointCount(0, text.length());
		return count <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

	private static double width(Node node) {
		return Math.max(LEAST_WIDTH, 24 + CHARACTER * Math.max(columns(title(node)), columns(detail(node))));
	}

	private static double columns(String text) {
		return text.codePoints().mapToDouble(c -> c < 0x2e80 ? 1 : 1.8).sum();
	}

	private static double top(Layering.Place place) {
		return place.layer * STEP + 6;
	}

	private static double bottom(Layering.Place place) {
		return top(place) + HEIGHT;
	}

	private static String point(String command, double x, double y) {
		return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
	}
}

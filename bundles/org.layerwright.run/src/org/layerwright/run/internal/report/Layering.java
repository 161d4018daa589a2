package org.layerwright.run.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the boxes of a graph in layers from top to bottom: each below all that lead to it, ordered so that few lines
 * cross. Long lines get a place of their own in every layer that they pass.
 */
final class Layering {
	/** How wide the place of a line is that passes a layer. */
	static final double PASSAGE = 24;
	private static final int SWEEPS = 6;

	/** A box, or a place where a line passes; {@code x} and {@code y} are its centre. */
	static final class Place {
		final double width;
		final int layer;
		final boolean passage;
		double x;
		double wish;
		private final List<Place> above = new ArrayList<>();
		private final List<Place> below = new ArrayList<>();

		Place(double width, int layer, boolean passage) {
			this.width = width;
			this.layer = layer;
			this.passage = passage;
		}
	}

	/** A line between boxes, by their number. */
	record Line(int from, int to) {}

	private final double gap;
	private final List<List<Place>> layers = new ArrayList<>();
	private final List<Place> boxes = new ArrayList<>();
	private final Map<Line, List<Place>> routes = new HashMap<>();

	/**
	 * @param widths of the boxes
	 * @param lines those that close a cycle are not drawn
	 * @param gap between neighbours
	 */
	Layering(List<Double> widths, List<Line> lines, double gap) {
		this.gap = gap;
		List<Line> forward = forward(widths.size(), lines);
		int[] layer = longestPaths(widths.size(), forward);
		for (int i = 0; i < widths.size(); i++) {
			boxes.add(place(widths.get(i), layer[i], false));
		}
		forward.forEach(this::route);
		for (int i = 0; i < SWEEPS; i++) {
			order(i % 2 == 0);
		}
		layers.forEach(this::spread);
		for (int i = 0; i < SWEEPS; i++) {
			align(i % 2 != 0);
		}
	}

	Place box(int number) {
		return boxes.get(number);
	}

	/** The places that each line passes, its ends included. */
	Map<Line, List<Place>> routes() {
		return routes;
	}

	int layers() {
		return layers.size();
	}

	/** How far the places reach from 0, on the side where they reach farther. */
	double reach() {
		return layers.stream().flatMap(List::stream).mapToDouble(p -> Math.abs(p.x) + p.width / 2).max().orElse(0);
	}

	private double width(List<Place> layer) {
		return layer.stream().mapToDouble(p -> p.width + gap).sum();
	}

	private Place place(double width, int layer, boolean passage) {
		while (layers.size() <= layer) {
			layers.add(new ArrayList<>());
		}
		Place place = new Place(width, layer, passage);
		layers.get(layer).add(place);
		return place;
	}

	private void route(Line line) {
		List<Place> route = new ArrayList<>(List.of(boxes.get(line.from())));
		Place end = boxes.get(line.to());
		for (int l = route.getFirst().layer + 1; l < end.layer; l++) {
			route.add(place(PASSAGE, l, true));
		}
		route.add(end);
		for (int i = 1; i < route.size(); i++) {
			route.get(i).above.add(route.get(i - 1));
			route.get(i - 1).below.add(route.get(i));
		}
		routes.put(line, route);
	}

	private void order(boolean down) {
		layers.forEach(this::spread);
		for (List<Place> layer : down ? layers : layers.reversed()) {
			wish(layer, down);
			layer.sort(Comparator.comparingDouble(p -> p.wish));
			spread(layer);
		}
	}

	/** Moves every layer's places towards what they are connected with, their order kept. */
	private void align(boolean down) {
		for (List<Place> layer : down ? layers : layers.reversed()) {
			wish(layer, down);
			double next = Double.NEGATIVE_INFINITY;
			double moved = 0;
			for (Place place : layer) {
				place.x = Math.max(place.wish, next + place.width / 2);
				next = place.x + place.width / 2 + gap;
				moved += place.x - place.wish;
			}
			double back = moved / layer.size();
			layer.forEach(p -> p.x -= back);
		}
	}

	private static void wish(List<Place> layer, boolean down) {
		for (Place place : layer) {
			List<Place> others = down ? place.above : place.below;
			place.wish = others.stream().mapToDouble(n -> n.x).average().orElse(place.x);
		}
	}

	/** Places the layer's boxes side by side around 0. */
	private void spread(List<Place> layer) {
		double x = -width(layer) / 2;
		for (Place place : layer) {
			place.x = x + (place.width + gap) / 2;
			x += place.width + gap;
		}
	}

	private static int[] longestPaths(int boxes, List<Line> lines) {
		int[] layer = new int[boxes];
		boolean changed = true;
		while (changed) { // ends, because there is no cycle
			changed = false;
			for (Line line : lines) {
				if (layer[line.to()] <= layer[line.from()]) {
					layer[line.to()] = layer[line.from()] + 1;
					changed = true;
				}
			}
		}
		return layer;
	}

	private static List<Line> forward(int boxes, List<Line> lines) {
		Map<Integer, Set<Integer>> next = new HashMap<>();
		List<Line> kept = new ArrayList<>();
		for (Line line : lines) {
			if (!kept.contains(line) && !reaches(line.to(), line.from(), next, new HashSet<>())) {
				next.computeIfAbsent(line.from(), f -> new HashSet<>()).add(line.to());
				kept.add(line);
			}
		}
		return kept;
	}

	private static boolean reaches(int from, int to, Map<Integer, Set<Integer>> next, Set<Integer> seen) {
		List<Integer> waiting = new ArrayList<>(List.of(from));
		while (!waiting.isEmpty()) {
			int at = waiting.removeLast();
			if (at == to) {
				return true;
			}
			if (seen.add(at)) {
				waiting.addAll(next.getOrDefault(at, Set.of()));
			}
		}
		return false;
	}
}

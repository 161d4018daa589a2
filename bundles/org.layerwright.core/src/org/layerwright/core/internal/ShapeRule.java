package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;

/** Layers that cannot take the shapes that reach them. */
record ShapeRule(Fixes fixes) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		if (state.failure != null) {
			found.accept(Problem.of(state.node, Severity.ERROR,
					Words.text("kind.failed", state.kind.id(), String.valueOf(state.failure.getMessage()))));
		}
		if (state.mismatch != null) {
			found.accept(new Problem(state.node, null, Severity.ERROR, state.mismatch.text(), fixes(state)));
		}
	}

	private List<QuickFix> fixes(NodeState state) {
		String remedy = state.mismatch.remedy();
		return switch (remedy == null ? state.mismatch.text().key() : remedy) {
		case "insert.flatten" -> flatten(state);
		case "insert.reshape" -> List.of(fixes.insert(List.copyOf(state.incoming), "reshape", state.node, "shape",
				picture(state.inputs.get(0))));
		case "insert.last_time_step" -> known(state, "last_time_step", "global_pool");
		case "insert.embedding" -> known(state, "embedding");
		case "insert.time_distributed" -> known(state, "time_distributed");
		case "set.shape" -> List.of(fixes.set(state.node, "shape", state.inputs.get(0).elements()));
		case "set.padding" -> List.of(fixes.set(state.node, "padding", "same"));
		case "shape.equal" -> project(state);
		default -> List.of();
		};
	}

	/** A conversion of the first input that does not fit, by each of {@code kinds} that there are. */
	private List<QuickFix> known(NodeState state, String... kinds) {
		return Arrays.stream(kinds).filter(k -> fixes.catalog().layer(k).isPresent())
				.map(k -> fixes.insert(List.copyOf(state.incoming), k, state.node)).toList();
	}

	private List<QuickFix> flatten(NodeState state) {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < state.inputs.size(); i++) {
			if (!state.inputs.get(i).isFeatures()) {
				edges.add(state.incoming.get(i));
			}
		}
		return List.of(fixes.insert(edges, "flatten", state.node));
	}

	/** The picture that so many numbers most likely are: square and grey, square and coloured, else one row. */
	private static String picture(Shape shape) {
		if (shape.isSequence()) {
			return shape.size(Axis.TIME) + "," + shape.size(Axis.FEATURES) + ",1";
		}
		long numbers = shape.elements();
		for (int channels : new int[] { 1, 3 }) {
			long side = Math.round(Math.sqrt((double) numbers / channels));
			if (side * side * channels == numbers) {
				return side + "," + side + "," + channels;
			}
		}
		return "1," + numbers + ",1";
	}

	/**
	 * Layers that bring the other inputs of a sum to the shape of the first, as residual networks do (He et al., 2016).
	 */
	private List<QuickFix> project(NodeState state) {
		Shape first = state.inputs.get(0);
		List<Edge> others = new ArrayList<>();
		for (int i = 1; i < state.inputs.size(); i++) {
			Shape other = state.inputs.get(i);
			if (!sameBesidesDepth(first, other)) {
				return List.of();
			}
			if (!other.equals(first)) {
				others.add(state.incoming.get(i));
			}
		}
		return List.of(first.isFeatures()
				? fixes.insert(others, "dense", state.node, "units", depth(first))
				: fixes.insert(others, "conv2d", state.node, "filters", depth(first), "kernel", "1,1"));
	}

	private static boolean sameBesidesDepth(Shape a, Shape b) {
		return (a.isFeatures() || a.isImage()) && sides(a).equals(sides(b));
	}

	private static String sides(Shape shape) {
		return shape.dimensions().stream().filter(d -> d.axis() != Axis.CHANNELS && d.axis() != Axis.FEATURES)
				.map(d -> d.axis() + "=" + d.size()).collect(Collectors.joining(",", shape.isImage() + ":", ""));
	}

	private static String depth(Shape shape) {
		return String.valueOf(shape.size(shape.isImage() ? Axis.CHANNELS : Axis.FEATURES));
	}
}

package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;

/** Layers that cannot take the shapes that reach them. */
record ShapeRule(Fixes fixes) implements NodeRule {

	private static final String EACH_STEP = "time_distributed";

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
		List<QuickFix> all = new ArrayList<>();
		new Conversions(fixes.catalog()).of(state).forEach(c -> all.add(fixes.insert(c, state.node)));
		String remedy = state.mismatch.remedy();
		switch (remedy == null ? state.mismatch.text().key() : remedy) {
		case "insert.last_time_step", "insert.time_distributed" -> eachStep(state).ifPresent(all::add);
		case "set.shape" -> all.add(fixes.set(state.node, "shape", state.inputs.get(0).elements()));
		case "set.padding" -> all.add(fixes.set(state.node, "padding", "same"));
		case "set.data" -> all.addAll(size(state));
		case "shape.equal" -> all.addAll(project(state));
		default -> {
			// converted above, or nothing helps
		}
		}
		return all;
	}

	/** The same layer, applied at each step of the sequence. */
	private Optional<QuickFix> eachStep(NodeState state) {
		return fixes.catalog().layer(EACH_STEP).flatMap(k -> Values.attr(Attrs.defaults(fixes.catalog(), k), "layer"))
				.filter(a -> ((AttrType.KindType) a.type()).ids(fixes.catalog()).contains(state.kind.id()))
				.map(a -> QuickFix.of(Words.text("fix.eachStep", new KindLabel(state.kind)),
						() -> wrap(state.node, state.kind.id())));
	}

	private void wrap(Node node, String kind) {
		Setting layer = Settings.create("layer", kind);
		List.copyOf(node.getSettings()).forEach(layer.getSettings()::add);
		node.getSettings().add(layer);
		node.setKind(EACH_STEP);
	}

	/** Ends whose size nobody knows: it can be said, or data added to take it from. */
	private List<QuickFix> size(NodeState state) {
		List<QuickFix> ways = new ArrayList<>();
		Design design = (Design) state.node.getNetwork().eContainer();
		if (design.getData().isEmpty()) {
			ways.add(QuickFix.of(Words.text("fix.data"), () -> DataRule.addData(design, pictures(state.node))));
		}
		boolean input = state.kind.ports().mostInputs() == 0;
		ways.add(input ? fixes.set(state.node, "shape", pictures(state.node) ? "28,28,1" : "2")
				: fixes.set(state.node, "units", "1"));
		return ways;
	}

	/** Whether what follows {@code node} is made for pictures. */
	private boolean pictures(Node node) {
		return node.getOutgoing().stream().map(e -> e.getTarget()).filter(Objects::nonNull)
				.map(n -> fixes.catalog().layer(String.valueOf(n.getKind())))
				.anyMatch(k -> k.filter(l -> l.declaration().category() == Category.CONVOLUTION).isPresent());
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

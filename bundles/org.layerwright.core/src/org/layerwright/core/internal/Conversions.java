package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.core.Conversion;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Finds the nodes that bring the shapes that reach a layer into one that it takes. */
public record Conversions(Catalog catalog) {

	/** Those that the mismatch of {@code state} asks for, the usual one first. */
	List<Conversion> of(NodeState state) {
		String remedy = String.valueOf(state.mismatch.remedy());
		List<Conversion> found = new ArrayList<>();
		switch (remedy) {
		case "insert.flatten" -> add(found, state, "flatten", true, s -> !s.isFeatures() && s.isKnown());
		case "insert.embedding" -> add(found, state, "embedding", true, Shape::isTokens);
		case "insert.reshape" -> reshape(found, state);
		case "insert.last_time_step" -> {
			add(found, state, "last_time_step", false, Shape::isSequence);
			add(found, state, "global_pool", false, Shape::isSequence);
			add(found, state, "flatten", false, s -> s.isSequence() && s.isKnown());
		}
		default -> {
			// not one that a node cures
		}
		}
		return found;
	}

	private void add(List<Conversion> found, NodeState state, String kind, boolean sure, Predicate<Shape> wrong,
			String... settings) {
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < state.inputs.size(); i++) {
			if (wrong.test(state.inputs.get(i))) {
				edges.add(state.incoming.get(i));
			}
		}
		if (!edges.isEmpty() && catalog.layer(kind).isPresent()) {
			found.add(new Conversion(kind, List.of(settings), edges, sure));
		}
	}

	private void reshape(List<Conversion> found, NodeState state) {
		boolean sequence = state.mismatch.text().key().equals("shape.sequence");
		Predicate<Shape> wrong = s -> s.isKnown() && (sequence ? !s.isSequence() : !s.isImage());
		state.inputs.stream().filter(wrong).findFirst().ifPresent(first -> {
			String shape = sequence ? sequence(first) : picture(first);
			boolean sure = !first.isFeatures() || !sequence && !shape.startsWith("1,");
			add(found, state, "reshape", sure, first::equals, "shape", shape);
		});
	}

	/** A vector becomes a number a step; a picture has a step for each column, as DL4J's order of numbers has it. */
	private static String sequence(Shape shape) {
		return shape.isImage() ? shape.size(Axis.WIDTH) + "," + shape.size(Axis.HEIGHT) * shape.size(Axis.CHANNELS)
				: shape.elements() + ",1";
	}

	/**
	 * The picture that so many numbers most likely are: square and grey, square and coloured, else one row; a sequence
	 * has a row for each feature and a column for each step.
	 */
	private static String picture(Shape shape) {
		if (shape.isSequence()) {
			return shape.size(Axis.FEATURES) + "," + shape.size(Axis.TIME) + ",1";
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
	 * The only single node that lets {@code target} take what reaches it; empty where none does, where there are
	 * several ways, or where one would only be guessed.
	 */
	public static Optional<Conversion> only(Inference inference, Catalog catalog, Node target) {
		NodeState state = inference.state(target);
		if (state == null || state.mismatch == null) {
			return Optional.empty();
		}
		Conversions conversions = new Conversions(catalog);
		List<Conversion> ways = conversions.of(state).stream().filter(c -> c.edges().size() == 1)
				.filter(c -> conversions.cures(state, c)).toList();
		return ways.size() == 1 && ways.get(0).sure() ? Optional.of(ways.get(0)) : Optional.empty();
	}

	private boolean cures(NodeState state, Conversion conversion) {
		try {
			int at = state.incoming.indexOf(conversion.edges().get(0));
			List<Shape> inputs = new ArrayList<>(state.inputs);
			LayerKind kind = catalog.layer(conversion.kind()).orElseThrow();
			inputs.set(at, kind.outputShape(attrs(kind, conversion.settings()), List.of(inputs.get(at))));
			state.kind.outputShape(state.attrs, inputs);
			return true;
		} catch (ShapeMismatch e) {
			return false;
		}
	}

	private Attrs attrs(LayerKind kind, List<String> settings) {
		List<SettingText> texts = new ArrayList<>();
		for (int i = 0; i < settings.size(); i += 2) {
			texts.add(SettingText.of(settings.get(i), settings.get(i + 1)));
		}
		return Attrs.of(catalog, kind, texts);
	}
}

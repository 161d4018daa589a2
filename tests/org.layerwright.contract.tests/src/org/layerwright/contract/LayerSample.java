package org.layerwright.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;
import org.layerwright.model.Node;

/**
 * A sample of a layer kind inside a network that can learn: an input and a layer with weights before each of its
 * inputs, so that a wrong gradient for the inputs shows; behind it a layer without weights, which DL4J gives no
 * preprocessor of its own, and an output layer.
 */
final class LayerSample {

	static final String SUBJECT = "subject";
	private static final int OUTPUTS = 3;

	private final LayerKind kind;
	private final Sample sample;
	private final SmallDesign small;

	LayerSample(Catalog catalog, LayerKind kind, Sample sample, int number) {
		this.kind = kind;
		this.sample = sample;
		this.small = new SmallDesign(catalog, kind.id() + " " + number);
		useUnknownData();
		List<Node> sources = new ArrayList<>();
		for (int i = 0; i < sample.inputs().size(); i++) {
			sources.add(before(i, sample.inputs().get(i)));
		}
		Node subject = small.node(SUBJECT, kind.id(), sources);
		sample.settings().forEach(s -> SmallDesign.put(subject, s));
		if (kind.ports().output()) {
			small.node("out", "output", List.of(behind(subject)), "units", String.valueOf(OUTPUTS));
		}
	}

	/** Data that has not been looked at: any output fits. */
	private void useUnknownData() {
		small.data().setKind("csv");
		SmallDesign.set(small.data(), "path", "any.csv");
	}

	/** Sequences stay as they are: they may have any length. */
	private Node behind(Node subject) {
		boolean sequence = Analysis.of(small.catalog(), small.design()).shape(subject).filter(Shape::isSequence)
				.isPresent();
		return small.node("flat", sequence ? "activation" : "flatten", List.of(subject));
	}

	private Node before(int number, Shape shape) {
		String sizes = shape.text();
		Node input = small.node("input" + number, "input", List.of(), "shape", sizes, "tokens",
				String.valueOf(shape.isTokens()));
		if (shape.isFeatures()) {
			return small.node("before" + number, "dense", List.of(input), "units", sizes, "activation", "tanh");
		}
		if (shape.isSequence()) {
			return small.node("before" + number, "simple_rnn", List.of(input), "units",
					String.valueOf(shape.size(Axis.FEATURES)));
		}
		return !shape.isImage() ? input
				: small.node("before" + number, "conv2d", List.of(input), "filters",
						String.valueOf(shape.size(Axis.CHANNELS)), "kernel", "1,1", "activation", "tanh");
	}

	Design design() {
		return small.design();
	}

	LayerKind kind() {
		return kind;
	}

	/** What the test's name says of it. */
	@Override
	public String toString() {
		return sample.inputs() + sample.settings().stream().map(s -> " " + s.key() + "=" + s.value())
				.collect(Collectors.joining());
	}
}

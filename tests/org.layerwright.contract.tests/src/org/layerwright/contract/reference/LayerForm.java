package org.layerwright.contract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Shape;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.contract.Generated;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A layer: what it gives, and the gradients of its inputs and parameters for a given gradient of its output. */
final class LayerForm {

	private static final String SUBJECT = "subject";

	private final Catalog catalog;
	private final Vector vector;
	private final Plan plan = new Plan();

	LayerForm(Catalog catalog, Vector vector) {
		this.catalog = catalog;
		this.vector = vector;
	}

	void check() {
		Layers.of(vector.kind()).plan(vector, plan);
		vector.attributes().assertAllRead();
		Probe probe = probe();
		set(probe.parameters());
		INDArray expected = vector.array("output");
		INDArray output = probe.forward(plan.training(), plan.inputs(), plan.masks());
		Layout layout = plan.output(expected);
		Values.assertSame("output", expected, layout.fromOwn(output));
		if (vector.has("outputGradient")) {
			gradients(probe, probe.back(layout.toOwn(vector.array("outputGradient"))));
		} else if (vector.has("inputGradients") || vector.has("parameterGradients")) {
			throw new AssertionError("gradients without one of the output");
		}
	}

	private Probe probe() {
		SmallDesign small = new SmallDesign(catalog, vector.kind());
		List<Node> sources = new ArrayList<>();
		for (Shape shape : plan.shapes()) {
			String sizes = shape.sizes().stream().map(String::valueOf).collect(Collectors.joining(","));
			sources.add(small.node("in" + sources.size(), "input", List.of(), "shape", sizes));
		}
		Node subject = small.node(SUBJECT, plan.kind(), sources);
		plan.settings().forEach(s -> SmallDesign.put(subject, s));
		Node flat = small.node("flat", "flatten", List.of(subject));
		small.node("out", "output", List.of(flat), "units", "2");
		Generated generated = Generated.of(catalog, small.design());
		assertEquals(List.of(), generated.analysis().attrs(subject).faults());
		return new Probe(generated.configuration(), SUBJECT);
	}

	/** Every parameter of the vector has a place here, and every one here comes from the vector. */
	private void set(Map<String, INDArray> own) {
		Map<String, INDArray> theirs = vector.table("parameters");
		Set<String> used = plan.pieces().stream().map(Piece::theirs).collect(Collectors.toSet());
		assertEquals(theirs.keySet(), used, "the parameters of the vector and those that are known of this kind");
		Set<String> set = plan.pieces().stream().map(Piece::own).collect(Collectors.toSet());
		own.entrySet().stream().filter(e -> learned(e.getKey()) || set.contains(e.getKey())).forEach(e -> {
			if (!set.contains(e.getKey())) {
				throw new AssertionError("the vector has no value for " + e.getKey());
			}
			e.getValue().assign(0);
		});
		plan.pieces().forEach(piece -> piece.set(theirs.get(piece.theirs()), own));
	}

	/** Running averages only look like parameters. */
	private static boolean learned(String name) {
		return !name.matches(".*:(mean|var|log10stdev)");
	}

	private void gradients(Probe probe, Map<String, INDArray> own) {
		List<INDArray> inputs = vector.arrays("inputGradients");
		for (int i = 0; i < inputs.size(); i++) {
			if (inputs.get(i) != null) {
				Values.assertSame("gradient of input " + i, inputs.get(i),
						plan.layout(i).fromOwn(probe.inputGradient(i)));
			}
		}
		Map<String, INDArray> collected = new HashMap<>();
		vector.table("parameterGradients").forEach((name, expected) -> {
			INDArray into = Nd4j.zerosLike(expected);
			plan.pieces().stream().filter(p -> p.theirs().equals(name)).forEach(p -> p.collect(own, into));
			collected.put(name, into);
			Values.assertSame("gradient of " + name, expected, into);
		});
	}
}

package org.layerwright.contract.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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
		INDArray expected = vector.array("output");
		Layout layout = plan.output(expected);
		if (!vector.has("outputGradient") && (vector.has("inputGradients") || vector.has("parameterGradients"))) {
			throw new AssertionError("gradients without one of the output");
		}
		INDArray back = layout
				.toOwn(vector.has("outputGradient") ? vector.array("outputGradient") : Nd4j.zerosLike(expected));
		Probe probe = probe(back.rank());
		set(probe.parameters());
		if (plan.training()) {
			probe.pass(plan.inputs(), plan.masks(), back);
			Values.assertSame("output", expected, layout.fromOwn(probe.output()));
			gradients(probe::inputGradient, probe.gradients());
		} else {
			infer(probe, layout, back);
		}
	}

	/** DL4J goes no way back from inference: differences stand in for it. */
	private void infer(Probe probe, Layout layout, INDArray back) {
		INDArray[] inputs = plan.inputs();
		Values.assertSame("output", vector.array("output"), layout.fromOwn(probe.infer(inputs, plan.masks())));
		Differences differences = new Differences(() -> probe.infer(inputs, plan.masks()), back);
		Map<String, INDArray> own = new HashMap<>();
		probe.parameters().forEach((name, values) -> own.put(name, differences.of(values)));
		gradients(i -> differences.of(inputs[i]), own);
	}

	private Probe probe(int rank) {
		SmallDesign small = new SmallDesign(catalog, vector.kind());
		List<Node> sources = new ArrayList<>();
		for (Shape shape : plan.shapes()) {
			String sizes = shape.sizes().stream().map(String::valueOf).collect(Collectors.joining(","));
			sources.add(small.node("in" + sources.size(), "input", List.of(), "shape", sizes, "tokens",
					String.valueOf(shape.isTokens())));
		}
		Node subject = small.node(SUBJECT, plan.kind(), sources);
		plan.settings().forEach(s -> SmallDesign.put(subject, s));
		Node flat = small.node("flat", "flatten", List.of(subject));
		small.node("out", "output", List.of(flat), "units", "2");
		Generated generated = Generated.of(catalog, small.design());
		assertEquals(List.of(), generated.analysis().attrs(subject).faults());
		return Probe.behind(generated.configuration(), SUBJECT, rank);
	}

	/** Every parameter of the vector has a place here, and every one here comes from the vector. */
	private void set(Map<String, INDArray> own) {
		Map<String, INDArray> theirs = vector.table("parameters");
		Set<String> used = plan.pieces().stream().map(Piece::theirs).collect(Collectors.toSet());
		assertEquals(theirs.keySet(), used, "the parameters of the vector and those that are known of this kind");
		Set<String> set = plan.pieces().stream().map(Piece::own).collect(Collectors.toSet());
		own.entrySet().stream().filter(e -> learned(e.getKey()) || set.contains(e.getKey())).forEach(e -> {
			if (!set.contains(e.getKey()) && !plan.constants().containsKey(e.getKey())) {
				throw new AssertionError("the vector has no value for " + e.getKey());
			}
			e.getValue().assign(plan.constants().getOrDefault(e.getKey(), 0.0));
		});
		plan.pieces().forEach(piece -> piece.set(theirs.get(piece.theirs()), own));
	}

	/** Running averages only look like parameters. */
	private static boolean learned(String name) {
		return !name.matches(".*:(mean|var|log10stdev)");
	}

	private void gradients(IntFunction<INDArray> ofInput, Map<String, INDArray> own) {
		List<INDArray> inputs = vector.arrays("inputGradients");
		for (int i = 0; i < inputs.size(); i++) {
			if (inputs.get(i) != null) {
				Values.assertSame("gradient of input " + i, inputs.get(i), plan.layout(i).fromOwn(ofInput.apply(i)));
			}
		}
		vector.table("parameterGradients").forEach((name, expected) -> {
			INDArray into = Nd4j.zerosLike(expected);
			plan.pieces().stream().filter(p -> p.theirs().equals(name)).forEach(p -> p.collect(own, into));
			Values.assertSame("gradient of " + name, expected, into);
		});
	}
}

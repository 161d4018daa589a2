package org.layerwright.contract.reference;

import java.util.List;
import java.util.Map;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LossKind;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.contract.Generated;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A loss: its value and the gradient of what it judges. The output layer has the identity for weights, so that what
 * goes in is what the output activation gets.
 */
final class LossForm {

	private static final Map<String, String> NAMES = Map.of("l1", "mae", "l2", "mse", "kl_div", "kl_divergence",
			"bce", "binary_cross_entropy", "binary_cross_entropy_with_logits", "binary_cross_entropy", "nll",
			"cross_entropy");
	/** Losses that average over the outputs of a sample; the others add them. */
	private static final List<String> AVERAGED = List.of("mse", "mae", "huber", "hinge");

	private final Catalog catalog;
	private final Vector vector;
	private final String kind;

	LossForm(Catalog catalog, Vector vector) {
		this.catalog = catalog;
		this.vector = vector;
		String function = vector.attributes().text("function", vector.name().replaceFirst("^loss_", ""));
		kind = NAMES.getOrDefault(function, function);
	}

	void check() {
		INDArray input = vector.input();
		Probe probe = probe(input);
		double factor = factor(input);
		vector.attributes().assertAllRead();
		probe.pass(new INDArray[] { input }, null, target(input));
		INDArray score = Nd4j.scalar(probe.network().score()).reshape(1).muli(factor);
		Values.assertSame("loss", vector.array("output").reshape(1), score);
		INDArray gradient = probe.inputGradient(0).muli(factor / input.size(0));
		Values.assertSame("gradient", vector.arrays("inputGradients").get(0), gradient);
	}

	private Probe probe(INDArray input) {
		if (input.rank() != 2) {
			throw new AssertionError("a loss of " + input.rank() + " dimensions cannot be run");
		}
		SmallDesign small = new SmallDesign(catalog, kind);
		String units = String.valueOf(input.size(1));
		Node in = small.node("in", "input", List.of(), "shape", units);
		Node out = small.node("out", "output", List.of(in), "units", units, "activation", activation());
		SmallDesign.put(small.training(), Settings.of("loss", kind, vector.attributes(), "delta"));
		Probe probe = Probe.until(Generated.of(catalog, small.design()).configuration(), out.getName());
		probe.parameters().get(":W").assign(Nd4j.eye(input.size(1)).castTo(DataType.DOUBLE));
		probe.parameters().get(":b").assign(0);
		return probe;
	}

	/** What stands between the given numbers and the loss. */
	private String activation() {
		Attributes a = vector.attributes();
		String fitting = catalog.kinds(LossKind.class).stream().filter(k -> k.id().equals(kind)).findFirst()
				.orElseThrow(() -> new AssertionError("unknown loss " + kind)).outputActivation();
		String on = a.text("on", "");
		if (on.contains("through ")) {
			return Functions.id(on.replaceFirst(".*through (log_)?", "").split(" ")[0]);
		}
		return switch (on) {
		case "", "logits" -> fitting;
		case "probabilities", "values", "outputs", "scores", "predictions" -> "identity";
		default -> throw new AssertionError("attribute on: " + on + " cannot be run");
		};
	}

	/** The vector's reduction, as a multiple of the mean over the batch that we have. */
	private double factor(INDArray input) {
		double outputs = input.size(1);
		double overBatch = AVERAGED.contains(kind) ? outputs : 1;
		String reduction = vector.attributes().text("reduction", "mean over the batch");
		return switch (reduction) {
		case "sum", "sum over every element" -> overBatch * input.size(0);
		case "mean", "mean over every element" -> overBatch / outputs;
		case "batchmean", "mean over the batch" -> overBatch;
		default -> throw new AssertionError("attribute reduction: " + reduction + " cannot be run");
		};
	}

	/** Classes as DL4J's sparse losses have them: one number a sample. */
	private INDArray target(INDArray input) {
		INDArray target = vector.array("target");
		return target.rank() == 1 ? target.reshape(input.size(0), 1) : target;
	}
}

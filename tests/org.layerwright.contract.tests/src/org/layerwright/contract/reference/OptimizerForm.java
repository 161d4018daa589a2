package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.SettingText;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.contract.Generated;
import org.layerwright.model.Node;
import org.layerwright.model.Training;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
/**
 * An optimiser: given gradients, one after the other, and where the parameters are after each. A network y = w·x is
 * trained with mean squared error: for x = g and a target half below y the gradient of w is g.
 */
final class OptimizerForm {

	private final Catalog catalog;
	private final Vector vector;
	private final List<SettingText> settings = new ArrayList<>();

	OptimizerForm(Catalog catalog, Vector vector) {
		this.catalog = catalog;
		this.vector = vector;
	}

	void check() {
		INDArray start = vector.array("start");
		ComputationGraph network = network(start.length());
		vector.attributes().assertAllRead();
		INDArray weights = network.getVertex("out").paramTable(false).get("W");
		weights.assign(start.reshape(weights.shape()));
		List<INDArray> gradients = vector.arrays("gradients");
		List<INDArray> after = vector.arrays("after");
		if (after.isEmpty() || after.size() != gradients.size()) {
			throw new AssertionError(gradients.size() + " gradients and " + after.size() + " results");
		}
		for (int i = 0; i < gradients.size(); i++) {
			INDArray gradient = gradients.get(i).reshape(1, -1);
			INDArray target = gradient.mmul(weights).subi(0.5);
			network.fit(new DataSet(gradient, target));
			Values.assertSame("after step " + (i + 1), after.get(i), weights.dup('c').reshape(after.get(i).shape()));
		}
	}

	private ComputationGraph network(long length) {
		SmallDesign small = new SmallDesign(catalog, vector.name());
		Node in = small.node("in", "input", List.of(), "shape", String.valueOf(length));
		small.node("out", "output", List.of(in), "units", "1", "bias", "false", "activation", "identity");
		String kind = kind();
		settings(kind, small.training());
		SmallDesign.put(small.training(), new SettingText("optimizer", kind, settings));
		Generated generated = Generated.of(catalog, small.design());
		if (!generated.analysis().attrs(small.training()).faults().isEmpty()) {
			throw new AssertionError(generated.analysis().attrs(small.training()).faults().toString());
		}
		var configuration = generated.configuration();
		configuration.setDataType(DataType.DOUBLE);
		ComputationGraph network = new ComputationGraph(configuration);
		network.init();
		return network;
	}

	/** By the attributes, and where those of several optimisers are the same by the name of the case. */
	private String kind() {
		Attributes a = vector.attributes();
		String name = vector.name().replaceFirst("^optimizer_", "");
		if (a.has("alpha")) {
			return "rmsprop";
		}
		if (a.has("rho")) {
			return "adadelta";
		}
		if (a.has("betas")) {
			return adaptive(name);
		}
		if (a.has("momentum") && a.number("momentum", 0) > 0) {
			return a.flag("nesterov", false) ? "nesterov" : "momentum";
		}
		return a.has("eps") || a.has("lr_decay") ? "adagrad" : "sgd";
	}

	private String adaptive(String name) {
		Attributes a = vector.attributes();
		for (String kind : List.of("adamax", "nadam")) {
			if (name.startsWith(kind)) {
				return kind;
			}
		}
		if (a.flag("amsgrad", name.startsWith("amsgrad"))) {
			return "amsgrad";
		}
		return a.has("weight_decay") && !name.matches("adam(_.*)?") || name.startsWith("adamw") ? "adamw" : "adam";
	}

	/** Weight decay is a penalty of its own here, but for AdamW. */
	private void settings(String kind, Training training) {
		Attributes a = vector.attributes();
		put("learningRate", a.number("lr", Double.NaN));
		Map.of("momentum", "momentum", "alpha", "decay", "rho", "decay", "eps", "epsilon").forEach((theirs, ours) -> {
			if (a.has(theirs) && !(kind.equals("sgd") && theirs.equals("momentum"))) {
				put(ours, a.number(theirs, Double.NaN));
			}
		});
		if (a.has("betas")) {
			put("beta1", a.get("betas").getAsJsonArray().get(0).getAsDouble());
			put("beta2", a.get("betas").getAsJsonArray().get(1).getAsDouble());
		}
		a.has("update");
		a.has("nesterov");
		a.expect("dampening", 0);
		a.expect("maximize", false);
		a.expect("centered", false);
		a.expect("lr_decay", 0);
		a.expect("initial_accumulator_value", 0);
		if (kind.equals("adamw")) {
			put("weightDecay", a.number("weight_decay", 0.01));
		} else if (a.number("weight_decay", 0) > 0) {
			SmallDesign.put(training, new SettingText("regularizer", "l2",
					List.of(SettingText.of("strength", String.valueOf(a.number("weight_decay", 0))))));
		}
		if (a.has("momentum_decay")) {
			put("momentumDecay", a.number("momentum_decay", Double.NaN));
		}
	}

	private void put(String key, double value) {
		settings.add(SettingText.of(key, String.valueOf(value)));
	}
}

package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.SettingText;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.model.Configured;
import org.layerwright.model.Design;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/** A small network that learns sixteen samples: 4 features, a hidden layer, some outputs. */
final class Learner {

	static final int INPUTS = 4;
	static final int HIDDEN = 12;
	static final int OUTPUTS = 3;
	private static final int SAMPLES = 16;

	private final Catalog catalog;
	private final SmallDesign small;
	private final Node hidden;

	Learner(Catalog catalog, String name) {
		this.catalog = catalog;
		small = new SmallDesign(catalog, name);
		Node input = small.node("input", "input", List.of(), "shape", String.valueOf(INPUTS));
		hidden = small.node("hidden", "dense", List.of(input), "units", String.valueOf(HIDDEN), "activation", "tanh");
		small.node("out", "output", List.of(hidden), "units", String.valueOf(OUTPUTS));
	}

	/** With the training's setting {@code key} set to a kind as in a sample. */
	Learner training(String key, Kind kind, Sample sample) {
		return with(small.training(), key, kind, sample);
	}

	/** With the hidden layer's setting {@code key} set to a kind as in a sample. */
	Learner hidden(String key, Kind kind, Sample sample) {
		return with(hidden, key, kind, sample);
	}

	private Learner with(Configured element, String key, Kind kind, Sample sample) {
		SmallDesign.put(element, new SettingText(key, kind.id(), sample.settings()));
		return this;
	}

	/** With more settings of the training. */
	Learner training(String... settings) {
		SmallDesign.set(small.training(), settings);
		return this;
	}

	/** With so many networks more, each an input and an output. */
	Learner others(int count) {
		for (int i = 1; i <= count; i++) {
			small.network("other" + i);
			Node input = small.node("input", "input", List.of(), "shape", String.valueOf(OUTPUTS));
			small.node("out", "output", List.of(input), "units", "1");
		}
		return this;
	}

	Design design() {
		return small.design();
	}

	/** It and batches of samples for it, with classes or numbers as targets. */
	Trial trial(boolean classes) {
		return new Trial(catalog, small.design(), classes
				? (seed, dimensions) -> Batches.oneHot((int) dimensions[0], (int) dimensions[1])
				: Batches::random);
	}

	Generated generated() {
		return Generated.of(catalog, small.design());
	}

	/** The hidden layer as generated code configures it. */
	static BaseLayer hiddenLayer(ComputationGraphConfiguration configuration) {
		LayerVertex vertex = (LayerVertex) configuration.getVertices().get("hidden");
		return (BaseLayer) vertex.getLayerConf().getLayer();
	}

	static INDArray[] features() {
		return new INDArray[] { Batches.random(3, SAMPLES, INPUTS) };
	}

	/** Classes as one-hot rows, or numbers. */
	static INDArray targets(boolean classes) {
		return classes ? Batches.oneHot(SAMPLES, OUTPUTS) : Batches.random(4, SAMPLES, OUTPUTS);
	}

	/** Trains for some updates on the same samples; the loss must stay finite and end below where it began. */
	static ComputationGraph learn(Generated generated, boolean classes, int updates) {
		ComputationGraph network = generated.network();
		DataSet samples = new DataSet(features()[0], targets(classes));
		double before = network.score(samples);
		for (int i = 0; i < updates; i++) {
			network.fit(samples);
			assertTrue(Double.isFinite(network.score()), "the loss is " + network.score() + " at update " + i);
		}
		double after = network.score(samples);
		assertTrue(after < before, "the loss was " + before + " and is " + after);
		return network;
	}
}

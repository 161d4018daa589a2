package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;

/** Names that people give, or that resemble what DL4J makes of names, do not confuse DL4J. */
class OddNamesTest {

	private static final List<String> NAMES = List.of("conv_1", "a-b", "网络", "say \"hi\"", "in/out", "b.W", "_W", "W_b",
			"x-merge", "0", "a b", "\\u0041", "\n", "same", "same", "");
	private static final int SAMPLES = 8;

	@TempDir
	Path folder;

	@Test
	void aNetworkOfOddNamesLearnsAndIsTheSameAfterAFile() throws IOException {
		ComputationGraph network = Generated.of(CATALOG, chain().design()).network();
		INDArray features = Batches.random(1, SAMPLES, 4);
		DataSet samples = new DataSet(features, Batches.random(2, SAMPLES, 2));
		for (int i = 0; i < 3; i++) {
			network.fit(samples);
		}
		ModelSerializer.writeModel(network, folder.resolve("model.zip").toFile(), true);
		ComputationGraph restored = ModelSerializer.restoreComputationGraph(folder.resolve("model.zip").toFile(), true);
		assertEquals(network.outputSingle(features), restored.outputSingle(features));
		network.fit(samples);
		restored.fit(samples);
		assertEquals(network.params(), restored.params());
	}

	private static SmallDesign chain() {
		SmallDesign small = new SmallDesign(CATALOG, "odd names");
		Node last = small.node("in", "input", List.of(), "shape", "4");
		for (String name : NAMES) {
			last = small.node(name, "dense", List.of(last), "units", "4", "activation", "tanh");
		}
		small.node("out", "output", List.of(last), "units", "2");
		return small;
	}
}

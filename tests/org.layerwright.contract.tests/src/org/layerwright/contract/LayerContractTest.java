package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.Settings;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.workers.Workers;
import org.layerwright.model.Design;
import org.layerwright.model.Node;
import org.layerwright.model.io.NetworkFile;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.Sgd;

/** What every kind of layer promises, for each of its samples: nothing in the catalogue contradicts DL4J. */
class LayerContractTest {

	private static final int BATCH = 4;
	private static final Catalog CATALOG = Catalog.standard();

	@TestFactory
	Stream<DynamicContainer> layers() {
		return CATALOG.kinds(LayerKind.class).stream().map(kind -> dynamicContainer(kind.id(), samples(kind)));
	}

	private static List<DynamicNode> samples(LayerKind kind) {
		List<Sample> samples = kind.declaration().samples();
		List<DynamicNode> tests = new ArrayList<>();
		tests.add(dynamicTest("has samples", () -> assertFalse(samples.isEmpty())));
		for (int i = 0; i < samples.size(); i++) {
			LayerSample sample = new LayerSample(CATALOG, kind, samples.get(i), i);
			tests.add(dynamicContainer(sample.toString(), promises(sample)));
		}
		return tests;
	}

	private static List<DynamicNode> promises(LayerSample sample) {
		return List.of(dynamicTest("settings survive a file", () -> survivesFile(sample.design())),
				dynamicTest("has no faults", () -> hasNoFaults(sample.design())),
				dynamicTest("shapes are those of DL4J", () -> shapes(Generated.of(CATALOG, sample.design()))),
				dynamicTest("parameters are those of DL4J", () -> parameters(Generated.of(CATALOG, sample.design()))),
				dynamicTest("leaves what it reads alone", () -> readsOnly(Generated.of(CATALOG, sample.design()))),
				dynamicTest("survives DL4J's JSON", () -> survivesJson(Generated.of(CATALOG, sample.design()))),
				dynamicTest("computes fast", () -> isFast(Generated.of(CATALOG, sample.design()))),
				dynamicTest("workers share its batches", () -> divides(Generated.of(CATALOG, sample.design()))));
	}

	private static void survivesFile(Design design) throws IOException {
		byte[] saved = NetworkFile.bytes(design);
		Design read = NetworkFile.read(new ByteArrayInputStream(saved), "sample.network");
		List<Node> nodes = read.getNetworks().get(0).getNodes();
		for (Node node : design.getNetworks().get(0).getNodes()) {
			Node again = nodes.stream().filter(n -> n.getName().equals(node.getName())).findFirst().orElseThrow();
			assertEquals(node.getKind(), again.getKind());
			assertEquals(Settings.texts(node), Settings.texts(again));
		}
		assertArrayEquals(saved, NetworkFile.bytes(read));
	}

	private static void hasNoFaults(Design design) {
		Analysis analysis = Analysis.of(CATALOG, design);
		for (Node node : design.getNetworks().get(0).getNodes()) {
			assertEquals(List.of(), analysis.attrs(node).faults(), node.getName());
		}
	}

	private static void shapes(Generated generated) {
		Map<String, INDArray> activations = generated.network().feedForward(inputs(generated.analysis()), false);
		for (Node node : order(generated.analysis())) {
			Shape shape = generated.analysis().shape(node).orElseThrow();
			assertArrayEquals(Batches.dimensions(BATCH, shape), activations.get(node.getName()).shape(),
					node.getName());
		}
	}

	private static void parameters(Generated generated) {
		ComputationGraph network = generated.network();
		for (Node node : order(generated.analysis())) {
			Cost cost = generated.analysis().costs(node).cost();
			Map<Boolean, Long> counts = counts(network, node.getName());
			assertEquals(cost.fixed(), counts.get(true), node.getName() + ": kept");
			assertEquals(cost.trainable(), counts.get(false), node.getName() + ": learned");
		}
	}

	/**
	 * The parameters of a node, with those of its parts where it becomes several vertices: how many training leaves
	 * alone or only estimates, as it does with running means, and how many it learns.
	 */
	private static Map<Boolean, Long> counts(ComputationGraph network, String node) {
		Map<Boolean, Long> counts = new HashMap<>(Map.of(true, 0L, false, 0L));
		for (GraphVertex vertex : network.getVertices()) {
			String name = vertex.getVertexName();
			Map<String, INDArray> table = vertex.paramTable(false);
			if (table != null && (name.equals(node) || name.startsWith(node + "-"))) {
				table.forEach((key, values) -> counts.merge(isFixed(vertex, key), values.length(), Long::sum));
			}
		}
		return counts;
	}

	private static boolean isFixed(GraphVertex vertex, String parameter) {
		if (!vertex.hasLayer()) {
			return false;
		}
		IUpdater updater = vertex.getLayer().conf().getLayer().getUpdaterByParam(parameter);
		return updater instanceof NoOp || updater.equals(new Sgd(0));
	}

	/** Whoever else reads an input, a way around the layer or the next evaluation, must find it as it was. */
	private static void readsOnly(Generated generated) {
		ComputationGraph network = generated.network();
		INDArray[] inputs = inputs(generated.analysis());
		INDArray[] before = inputs(generated.analysis());
		Map<String, INDArray> all = network.feedForward(inputs, false);
		assertArrayEquals(before, inputs);
		for (int i = 0; i < inputs.length; i++) {
			INDArray read = all.get("before" + i);
			if (read != null) {
				assertEquals(network.getLayer("before" + i).activate(inputs[i], false, LayerWorkspaceMgr
						.noWorkspaces()), read);
			}
		}
	}

	private static void isFast(Generated generated) {
		ComputationGraph network = floats(generated);
		assertEquals(List.of(), FastPath.attach(network).stock());
		network.feedForward(Stream.of(inputs(generated.analysis())).map(input -> input.castTo(DataType.FLOAT))
				.toArray(INDArray[]::new), true);
		assertEquals(List.of(), FastPath.lapsed(network));
	}

	private static void divides(Generated generated) {
		ComputationGraph network = floats(generated);
		FastPath.attach(network);
		try (Workers workers = new Workers(network, true)) {
			assertEquals(Optional.empty(), workers.obstacle());
		}
	}

	/** As it trains. */
	private static ComputationGraph floats(Generated generated) {
		ComputationGraph network = new ComputationGraph(generated.configuration());
		network.init();
		return network;
	}

	private static void survivesJson(Generated generated) {
		ComputationGraph network = generated.network();
		ComputationGraphConfiguration again = ComputationGraphConfiguration
				.fromJson(network.getConfiguration().toJson());
		assertEquals(network.getConfiguration().toJson(), again.toJson());
		ComputationGraph restored = new ComputationGraph(again);
		restored.init(network.params(), true);
		INDArray[] inputs = inputs(generated.analysis());
		assertArrayEquals(network.output(inputs), restored.output(inputs));
	}

	private static List<Node> order(Analysis analysis) {
		return analysis.order(analysis.design().getNetworks().get(0));
	}

	private static INDArray[] inputs(Analysis analysis) {
		return order(analysis).stream().filter(n -> n.getKind().equals("input"))
				.map(n -> Batches.of(3, BATCH, analysis.shape(n).orElseThrow()))
				.toArray(INDArray[]::new);
	}
}

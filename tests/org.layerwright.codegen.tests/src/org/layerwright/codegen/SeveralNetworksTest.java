package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.model.Node;

class SeveralNetworksTest {
	private static final Catalog CATALOG = Catalog.standard();

	/** A GAN on samples of two numbers. */
	private static SmallDesign gan(int layers) {
		SmallDesign small = new SmallDesign(CATALOG, "pair");
		small.training().setKind("gan");
		small.training().getSettings().clear();
		SmallDesign.set(small.training(), "discriminatorOptimizer", "sgd", "discriminatorSteps", "2");
		small.data().setKind("moons");
		small.design().getNetworks().get(0).setName("generator");
		Node last = small.node("noise", "input", List.of(), "shape", "4,3,2");
		last = small.node("flat", "flatten", List.of(last));
		for (int i = 0; i < layers; i++) {
			last = small.node("g" + i, "dense", List.of(last), "units", "5", "activation", "relu");
		}
		small.node("point", "output", List.of(last));
		small.network("Discriminator");
		last = small.node("sample", "input", List.of());
		for (int i = 0; i < layers; i++) {
			last = small.node("d" + i, "dense", List.of(last), "units", "5", "activation", "relu");
		}
		small.node("verdict", "output", List.of(last));
		return small;
	}

	private static GeneratedProject generate(SmallDesign small) {
		return new ProjectGenerator(List.of()).generate(small.design(), Analysis.of(CATALOG, small.design()));
	}

	private static String source(GeneratedProject project) {
		return new String(project.regenerated().get(project.networkFile()), StandardCharsets.UTF_8);
	}

	private static ComputationGraphConfiguration configuration(GeneratedProject project, String method)
			throws Exception {
		return (ComputationGraphConfiguration) JavaCompilation.of(project.mainClass(), source(project))
				.load(project.mainClass()).getMethod(method).invoke(null);
	}

	@Test
	void eachNetworkHasAMethodAndTheGeneratorNoLoss() throws Exception {
		SmallDesign small = gan(1);
		assertEquals(List.of(), Analysis.of(CATALOG, small.design()).problems());
		GeneratedProject project = generate(small);
		LayerVertex point = (LayerVertex) configuration(project, "configuration").getVertices().get("point");
		assertEquals(2, ((DenseLayer) point.getLayerConf().getLayer()).getNOut());
		LayerVertex verdict = (LayerVertex) configuration(project, "discriminator").getVertices().get("verdict");
		assertEquals(1, ((OutputLayer) verdict.getLayerConf().getLayer()).getNOut());
	}

	@Test
	void theTrainingKnowsTheOtherNetworkAndTheNoise() {
		String source = source(generate(gan(1)));
		assertTrue(source.contains(".with(\"discriminator\", discriminator())"), source);
		assertTrue(source.contains(".task(new Adversarial(2, 4, 3).discriminatorSteps(2))"), source);
		assertTrue(source.contains("new Sgd("), source);
	}

	@Test
	void twoLargeNetworksAreBothWrittenInParts() throws Exception {
		GeneratedProject project = generate(gan(200));
		assertTrue(source(project).contains("addPart2("));
		assertTrue(source(project).contains("addDiscriminatorPart2("));
		assertEquals(202, configuration(project, "discriminator").getVertices().size()
				+ configuration(project, "discriminator").getNetworkInputs().size());
	}

	@Test
	void aMissingNetworkIsNamed() {
		SmallDesign small = gan(1);
		small.design().getNetworks().remove(1);
		assertTrue(Analysis.of(CATALOG, small.design()).problems().stream()
				.anyMatch(p -> p.text().key().equals("network.few")));
		assertThrows(IncompleteDesignException.class, () -> generate(small));
	}
}

package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;
import org.layerwright.model.Node;

class LargeNetworkTest {

	private static final Catalog CATALOG = Catalog.standard();
	private static final int WIDTH = 120;
	private static final int TAB = 4;

	@Test
	void aThousandLayersCompileAndArriveInTheirOrder() throws Exception {
		GeneratedProject project = generate(chain(1_000));
		JavaCompilation compilation = JavaCompilation.of(project.mainClass(), source(project));
		Method configuration = compilation.load(project.mainClass()).getMethod("configuration");
		ComputationGraphConfiguration graph = (ComputationGraphConfiguration) configuration.invoke(null);
		assertEquals(1_002, graph.getVertices().size() + graph.getNetworkInputs().size());
		assertEquals(List.of("layer999"), graph.getVertexInputs().get("layer1000"));
	}

	@Test
	void aVertexOfAThousandInputsCompiles() {
		SmallDesign small = new SmallDesign(CATALOG, "wide");
		Node input = small.node("input", "input", List.of(), "shape", "4");
		List<Node> branches = new ArrayList<>();
		for (int i = 0; i < 1_000; i++) {
			branches.add(small.node("branch" + i, "dense", List.of(input), "units", "2"));
		}
		Node all = small.node("all", "concat", branches);
		small.node("out", "output", List.of(all), "units", "2");
		GeneratedProject project = generate(small.design());
		JavaCompilation.of(project.mainClass(), source(project));
	}

	@Test
	void theSameDesignGivesTheSameBytes() {
		GeneratedProject first = generate(chain(30));
		GeneratedProject second = generate(chain(30));
		assertEquals(first.regenerated().keySet(), second.regenerated().keySet());
		first.regenerated().forEach((path, bytes) -> assertArrayEquals(bytes, second.regenerated().get(path)));
		first.keptIfEdited().forEach((path, bytes) -> assertArrayEquals(bytes, second.keptIfEdited().get(path)));
	}

	@Test
	void noLineIsWiderThanOneCanRead() {
		source(generate(chain(130))).lines()
				.forEach(line -> assertTrue(line.replace("\t", " ".repeat(TAB)).length() <= WIDTH, line));
	}

	/** An input, {@code layers} dense layers named in their order, an output. */
	private static Design chain(int layers) {
		SmallDesign small = new SmallDesign(CATALOG, "chain");
		Node last = small.node("layer0", "input", List.of(), "shape", "4");
		for (int i = 1; i <= layers; i++) {
			last = small.node("layer" + i, "dense", List.of(last), "units", "4", "activation", "relu");
		}
		small.node("out", "output", List.of(last), "units", "2");
		return small.design();
	}

	private static GeneratedProject generate(Design design) {
		return new ProjectGenerator(List.of()).generate(design, Analysis.of(CATALOG, design));
	}

	private static String source(GeneratedProject project) {
		return new String(project.regenerated().get(project.networkFile()), StandardCharsets.UTF_8);
	}
}

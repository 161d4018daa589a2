package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Catalog;
import org.layerwright.codegen.internal.Hostile;
import org.layerwright.core.Analysis;
import org.layerwright.model.Node;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever texts a model holds, they arrive in the compiled class as they are, and nothing else does. */
class HostileTextTest {

	private static final Catalog CATALOG = Catalog.standard();
	/** Methods of the generated class; a text that became code would add to them or break them. */
	private static final Set<String> METHODS = Set.of("configuration", "training", "main");

	@Property(tries = 60)
	void textsStayTexts(@ForAll("texts") String design, @ForAll("texts") String node, @ForAll("texts") String path,
			@ForAll("texts") String column) {
		check(design, node, path, column);
	}

	@Test
	void knownTricksStayTexts() {
		Hostile.KNOWN.forEach(text -> check(text, text, text, text));
	}

	private static void check(String design, String node, String path, String column) {
		SmallDesign small = new SmallDesign(CATALOG, design);
		small.data().setKind("csv");
		small.data().setName(design);
		SmallDesign.set(small.data(), "path", path, "target", column);
		Node input = small.node(node, "input", List.of(), "shape", "4");
		input.setId(design);
		small.node("out", "output", List.of(input), "units", "2");
		GeneratedProject project = new ProjectGenerator(List.of()).generate(small.design(),
				Analysis.of(CATALOG, small.design()));
		Set<String> texts = compiled(project);
		for (String text : List.of(node, path, column)) {
			assertTrue(text.isBlank() || pieces(text).allMatch(texts::contains), "lost: " + text);
		}
	}

	private static java.util.stream.Stream<String> pieces(String text) {
		return IntStream.iterate(0, at -> at < text.length(), at -> at + 20_000)
				.mapToObj(at -> text.substring(at, Math.min(text.length(), at + 20_000)));
	}

	private static Set<String> compiled(GeneratedProject project) {
		String source = new String(project.regenerated().get(project.networkFile()), StandardCharsets.UTF_8);
		JavaCompilation compilation = JavaCompilation.of(project.mainClass(), source);
		Map<String, byte[]> classes = compilation.classes();
		assertEquals(Set.of(project.mainClass()), classes.keySet());
		assertEquals(new TreeSet<>(METHODS), methods(compilation.load(project.mainClass())));
		return ClassConstants.texts(classes.get(project.mainClass()));
	}

	private static Set<String> methods(Class<?> type) {
		return java.util.Arrays.stream(type.getDeclaredMethods()).map(java.lang.reflect.Method::getName)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Provide
	Arbitrary<String> texts() {
		return Hostile.texts();
	}
}

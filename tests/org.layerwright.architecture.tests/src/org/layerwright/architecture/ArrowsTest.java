package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Bundles know only whom the table in docs/architecture.md lets them know. */
class ArrowsTest {

	private static final Map<String, String> MAY_KNOW = Map.ofEntries(Map.entry("catalog", ""),
			Map.entry("model", "EMF"), Map.entry("core", "catalog model EMF"), Map.entry("codegen", "core JavaPoet"),
			Map.entry("protocol", "JSON"), Map.entry("run", "codegen protocol JSON compiler"),
			Map.entry("cli", "run JSON picocli"), Map.entry("ui", "core platform"),
			Map.entry("editor", "ui platform GEF ELK EMF"), Map.entry("views", "ui run platform JDT chart"),
			Map.entry("app", "editor views platform"), Map.entry("gef.compat", ""));

	private static final Map<String, String> FAMILIES = Map.ofEntries(Map.entry("EMF", "org\\.eclipse\\.emf\\..*"),
			Map.entry("JavaPoet", "com\\.palantir\\.javapoet"), Map.entry("JSON", "com\\.google\\.gson.*"),
			Map.entry("compiler", "org\\.eclipse\\.jdt\\.core\\.compiler\\.batch"), Map.entry("picocli", "picocli.*"),
			Map.entry("GEF", "org\\.eclipse\\.(gef|draw2d)"), Map.entry("ELK", "org\\.eclipse\\.elk\\..*"),
			Map.entry("JDT", "org\\.eclipse\\.jdt\\..*"), Map.entry("chart", "org\\.eclipse\\.swtchart.*"),
			Map.entry("platform",
					"org\\.eclipse\\.(ui|core|jface|swt|debug|e4|equinox|osgi|text|help|ltk|compare|search)(\\..*)?"
							+ "|org\\.osgi\\..*|jakarta\\..*"));

	private static final Pattern DL4J = Pattern.compile("^import (static )?org\\.(deeplearning4j|nd4j|bytedeco)\\.",
			Pattern.MULTILINE);

	private final SourceTree tree = SourceTree.here();

	@Test
	void everyBundleHasItsRowInTheTable() {
		Set<String> expected = new TreeSet<>();
		MAY_KNOW.keySet().forEach(name -> expected.add("org.layerwright." + name));
		expected.add("org.layerwright.dl4j");
		Set<String> found = tree.folders("bundles").stream().map(folder -> folder.getFileName().toString())
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(expected, found, "bundles, beside those that ArrowsTest knows");
		String table = SourceTree.text(tree.root().resolve("docs/architecture.md"));
		found.forEach(bundle -> assertTrue(table.contains("| `" + bundle + "` |"), bundle + " has no row"));
	}

	@Test
	void bundlesRequireOnlyWhomTheyMayKnow() {
		for (BundleManifest bundle : manifests()) {
			String allowed = MAY_KNOW.get(bundle.name().substring("org.layerwright.".length()));
			Predicate<String> known = allowedFor(allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
			Set<String> strangers = new TreeSet<>(bundle.requires());
			strangers.addAll(bundle.imports());
			strangers.removeIf(known);
			assertEquals(Set.of(), strangers, bundle.name() + " requires what the architecture does not let it know");
		}
	}

	@Test
	void onlyTheTrainingRuntimeSeesDl4j() {
		for (Path bundle : tree.folders("bundles")) {
			if (!bundle.endsWith("org.layerwright.dl4j")) {
				tree.java(bundle).forEach(file -> assertTrue(!DL4J.matcher(SourceTree.text(file)).find(),
						tree.name(file) + " imports DL4J"));
			}
		}
	}

	private List<BundleManifest> manifests() {
		return tree.folders("bundles").stream().filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF")))
				.map(BundleManifest::of).toList();
	}

	private static Predicate<String> allowedFor(List<String> names) {
		Predicate<String> allowed = ArrowsTest::inTheJdk;
		for (String name : names) {
			Pattern pattern = Pattern.compile(FAMILIES.getOrDefault(name, "org\\.layerwright\\." + name + "(\\..*)?"));
			allowed = allowed.or(pattern.asMatchPredicate());
		}
		return allowed;
	}

	private static boolean inTheJdk(String name) {
		return ModuleLayer.boot().modules().stream().filter(m -> m.getName().startsWith("java."))
				.anyMatch(m -> m.getPackages().contains(name));
	}
}

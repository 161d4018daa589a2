package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What no file of this repository contains, and how large files grow. */
class TidinessTest {

	private static final Pattern MACHINE = Pattern.compile("(?<![\\w.$}/-])/(work|root|home/\\w+|tmp/\\w+)/");
	private static final Pattern REGISTRY = Pattern.compile("repo1?[.]maven[.]|(deb|security)[.]debian[.]");
	private static final Pattern PRETENDED = Pattern
			.compile("\\b(TO" + "DO|FIX" + "ME)\\b|Unsupported" + "OperationException\\(\\)|@Dis" + "abled\\b");
	private static final Pattern BLOCKING = Pattern.compile("\\.sync" + "Exec\\(|Thread\\.sl" + "eep\\(");

	private final SourceTree tree = SourceTree.here();

	@Test
	void noFileNamesAPlaceOnOneMachine() {
		nowhere(MACHINE, sources(tree.root()));
		nowhere(REGISTRY, sources(tree.root()));
	}

	@Test
	void nothingIsLeftToDoOrPretended() {
		nowhere(PRETENDED, tree.java(tree.root().resolve("bundles")));
		nowhere(PRETENDED, tree.java(tree.root().resolve("tests")));
	}

	@Test
	void bundlesNeitherSleepNorBlockTheUserInterface() {
		nowhere(BLOCKING, tree.java(tree.root().resolve("bundles")));
	}

	@Test
	void filesStaySmall() {
		List<Long> lines = tree.java(tree.root().resolve("bundles")).stream().map(TidinessTest::lines).sorted()
				.toList();
		assertTrue(lines.get(lines.size() - 1) <= 500, "the longest has " + lines.get(lines.size() - 1) + " lines");
		assertTrue(lines.get(lines.size() * 9 / 10) < 220, "one in ten has over " + lines.get(lines.size() * 9 / 10));
		assertTrue(lines.get(lines.size() / 2) <= 75, "half of them have over " + lines.get(lines.size() / 2));
	}

	@Test
	void typesAreSeldomAskedFor() {
		List<Path> files = tree.java(tree.root().resolve("bundles"));
		long lines = files.stream().mapToLong(TidinessTest::lines).sum();
		long asked = files.stream().mapToLong(file -> SourceTree.text(file).split("\\binstanceof\\b", -1).length - 1)
				.sum();
		assertTrue(asked * 1000 <= lines * 5, asked + " instanceof in " + lines + " lines: more than 5 per 1000");
	}

	@Test
	void everyWorkbenchTestFailsOnLoggedErrors() {
		tree.java(tree.root().resolve("tests/org.layerwright.ui.tests")).forEach(file -> {
			String text = SourceTree.text(file);
			if (text.contains("@Test")) {
				assertTrue(text.contains("NothingLogged.class"),
						tree.name(file) + " is not extended with NothingLogged");
			}
		});
	}

	@Test
	void everyModuleIsBuilt() {
		String pom = SourceTree.text(tree.root().resolve("pom.xml"));
		for (String parent : List.of("bundles", "features", "releng", "targets", "tests")) {
			tree.folders(parent).forEach(
					folder -> assertTrue(pom.contains("<module>" + tree.name(folder) + "</module>"),
							tree.name(folder)));
		}
	}

	private List<Path> sources(Path folder) {
		return tree.files(folder,
				file -> file.getFileName().toString()
						.matches("[^.].*\\.(java|xml|MF|properties|md|sh|target|product|cmd)")
						|| file.endsWith("layerwright"));
	}

	private void nowhere(Pattern unwanted, List<Path> files) {
		List<String> found = files.stream().filter(file -> !file.endsWith("TidinessTest.java"))
				.filter(file -> unwanted.matcher(SourceTree.text(file)).find()).map(tree::name).toList();
		assertEquals(List.of(), found, "contain " + unwanted);
	}

	private static long lines(Path file) {
		return SourceTree.text(file).lines().count();
	}
}

package org.layerwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package is API and exported, or its name says that it is internal. */
class PackagesTest {

	private static final SourceTree TREE = SourceTree.here();

	static Stream<Path> bundles() {
		return TREE.folders("bundles").stream().filter(bundle -> Files.exists(bundle.resolve("META-INF/MANIFEST.MF")))
				.filter(bundle -> !bundle.endsWith("org.layerwright.gef.compat"));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsNotExportedIsInternal(Path bundle) {
		Set<String> hidden = new TreeSet<>();
		Path source = bundle.resolve("src");
		TREE.java(source).forEach(file -> hidden.add(source.relativize(file.getParent()).toString().replace('/', '.')));
		hidden.removeAll(BundleManifest.of(bundle).exports().keySet());
		hidden.removeIf(name -> name.contains(".internal"));
		assertEquals(Set.of(), hidden, "packages neither exported nor internal");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void internalPackagesAreExportedToTestsAndFriendsAlone(Path bundle) {
		BundleManifest.of(bundle).exports().forEach((name, directives) -> {
			if (name.contains(".internal")) {
				assertTrue(directives.contains("x-friends") || directives.contains("x-internal"),
						name + " is exported to everybody");
			}
		});
	}

	@Test
	void noPackageIsADrawerForEverything() {
		bundles().flatMap(bundle -> TREE.java(bundle).stream()).forEach(file -> assertTrue(
				!Set.of("util", "utils", "helper", "helpers", "misc")
						.contains(file.getParent().getFileName().toString()),
				TREE.name(file)));
	}
}

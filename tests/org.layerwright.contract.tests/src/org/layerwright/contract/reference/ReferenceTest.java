package org.layerwright.contract.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.Catalog;
import org.layerwright.contract.Tally;

/**
 * Every vector of the folder that the system property {@code layerwright.reference} names, through the catalogue,
 * generated and compiled code, and DL4J, in double precision. A file that cannot be run is a failure.
 */
class ReferenceTest {

	private static final String PROPERTY = "layerwright.reference";
	private static final String USUAL = "../shared/reference";
	private static final Catalog CATALOG = Catalog.standard();
	private static final Tally TALLY = new Tally("reference vectors", "");

	@TestFactory
	Stream<DynamicTest> vectors() throws IOException {
		String given = System.getProperty(PROPERTY, "");
		Path folder = repository().resolve(given.isEmpty() ? USUAL : given).normalize();
		Assumptions.assumeTrue(!given.isEmpty() || Files.isDirectory(folder),
				"no reference vectors at " + folder + "; name their folder with -D" + PROPERTY);
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
		}
		assertFalse(files.isEmpty(), "no vectors in " + folder);
		return files.stream().map(file -> dynamicTest(file.getFileName().toString(),
				TALLY.counted(file, () -> check(file))));
	}

	@AfterAll
	static void count() {
		Tally.write("reference", TALLY);
	}

	/** Relative folders are relative to it, wherever the tests run. */
	private static Path repository() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("layerwright"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	private static void check(Path file) throws IOException {
		Vector vector = Vector.read(file);
		switch (vector.kind()) {
		case "loss" -> new LossForm(CATALOG, vector).check();
		case "optimizer" -> new OptimizerForm(CATALOG, vector).check();
		default -> {
			if (!Layers.known(vector.kind())) {
				throw new AssertionError("unknown kind " + vector.kind() + " of vector");
			}
			new LayerForm(CATALOG, vector).check();
		}
		}
	}
}

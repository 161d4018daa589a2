package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.Sample;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;

/** Makes tests of the samples of all kinds of a family. */
final class KindSamples {

	static final Catalog CATALOG = Catalog.standard();

	private KindSamples() {}

	/** What a sample of a kind promises, by the name of the test. */
	static final class Promises extends LinkedHashMap<String, Executable> {
		private static final long serialVersionUID = 1L;

		Promises that(String what, Executable holds) {
			put(what, holds);
			return this;
		}
	}

	/** A container a kind and one in it a sample. */
	static <K extends Kind> Stream<DynamicContainer> of(Class<K> family, BiFunction<K, Sample, Promises> promises) {
		return CATALOG.kinds(family).stream().map(kind -> dynamicContainer(kind.id(), samples(kind, promises)));
	}

	private static <K extends Kind> List<DynamicNode> samples(K kind, BiFunction<K, Sample, Promises> promises) {
		List<DynamicNode> nodes = new ArrayList<>();
		List<Sample> samples = kind.declaration().samples();
		nodes.add(dynamicTest("has samples", () -> assertFalse(samples.isEmpty())));
		for (Sample sample : samples) {
			Attrs attrs = Attrs.of(CATALOG, kind, sample.settings());
			Promises all = promises.apply(kind, sample).that("has no faults",
					() -> assertEquals(List.of(), attrs.faults()));
			nodes.add(dynamicContainer(name(sample), tests(all)));
		}
		return nodes;
	}

	private static Stream<DynamicNode> tests(Map<String, Executable> promises) {
		return promises.entrySet().stream().map(p -> dynamicTest(p.getKey(), p.getValue()));
	}

	private static String name(Sample sample) {
		String settings = sample.settings().stream().map(s -> s.key() + "=" + s.value())
				.collect(Collectors.joining(" "));
		return settings.isEmpty() ? "defaults" : settings;
	}

	/** A design comes out of a file as it went in. */
	static void survivesFile(Design design) throws IOException {
		byte[] saved = NetworkFile.bytes(design);
		Design read = NetworkFile.read(new ByteArrayInputStream(saved), "sample.network");
		assertArrayEquals(saved, NetworkFile.bytes(read));
	}
}

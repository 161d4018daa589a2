package org.layerwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.codegen.internal.Expressions;
import org.layerwright.contract.KindSamples.Promises;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.model.Node;

/** What every kind of data promises: samples look as the catalogue says before any is read. */
class DataContractTest {

	private static final long SEED = 3;

	@TestFactory
	Stream<DynamicContainer> data() {
		return KindSamples.of(DataKind.class, DataContractTest::promises);
	}

	private static Promises promises(DataKind kind, Sample sample) {
		Attrs attrs = Attrs.of(CATALOG, kind, sample.settings());
		SmallDesign small = design(kind, sample);
		Promises promises = new Promises()
				.that("settings survive a file", () -> KindSamples.survivesFile(small.design()))
				.that("generated code compiles and sets up a training",
						() -> assertNotNull(Generated.of(CATALOG, small.design()).training()));
		return kind.path().isPresent() ? promises
				: promises.that("samples are as announced", () -> announced(kind, attrs))
						.that("the same every time", () -> assertArrayEquals(load(kind, attrs).features(),
								load(kind, attrs).features()));
	}

	private static SmallDesign design(DataKind kind, Sample sample) {
		SmallDesign small = new SmallDesign(CATALOG, kind.id());
		small.data().setKind(kind.id());
		sample.settings().forEach(s -> SmallDesign.put(small.data(), s));
		Node input = small.node("input", "input", List.of(), "shape", "4");
		small.node("out", "output", List.of(input), "units", "2");
		return small;
	}

	private static void announced(DataKind kind, Attrs attrs) {
		DataKind.Samples announced = kind.samples(attrs).orElseThrow();
		Samples samples = load(kind, attrs);
		assertEquals(announced.count(), samples.count());
		assertArrayEquals(LongStream.of(Batches.dimensions(1, announced.features())).skip(1).toArray(),
				IntStream.of(samples.shape()).asLongStream().toArray());
		assertEquals(announced.classification(), !samples.classes().isEmpty());
		assertEquals(announced.outputs(),
				announced.classification() ? samples.classes().size() : samples.targetWidth());
		assertTrue(announced.features().elements() > 0 && !announced.features().sizes().contains(Shape.UNKNOWN));
	}

	private static Samples load(DataKind kind, Attrs attrs) {
		return ((DataSource) Expressions.value(kind.emit(attrs, SEED))).load();
	}
}

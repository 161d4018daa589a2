package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.DataProbe;
import org.layerwright.model.Node;

/** Ends take their sizes from the data: of several parts, of any length, with a target at each step. */
class DataFitTest {

	private static final Samples PAIRS = new Samples(
			List.of(Shape.tokens(Shape.UNKNOWN, 9), Shape.tokens(Shape.UNKNOWN, 7)), 7, true, true, 100);
	private static final String CHAIN = "input > embedding features=4 > lstm units=3 > output";

	private Samples data = PAIRS;
	private Runnable arrived = () -> {
	};

	private final DataProbe probe = new DataProbe() {
		@Override
		public Optional<DataFacts> facts(org.layerwright.model.DataSource source, org.layerwright.catalog.Attrs a) {
			return Optional.ofNullable(data).map(DataFacts::of);
		}

		@Override
		public void onArrival(Runnable listener) {
			arrived = listener;
		}
	};

	private Sketch sketch(String chain) {
		Sketch sketch = Sketch.of(chain).data("csv", "path=any.csv").training();
		sketch.analysis(probe);
		return sketch;
	}

	private static String shape(Sketch sketch, String node) {
		return sketch.analysis().shape(sketch.node(node)).map(Shape::toString).orElse("");
	}

	@Test
	void eachInputTakesItsPartAndTheOutputTheVocabulary() {
		Sketch sketch = sketch(CHAIN);
		Node second = sketch.chain("input > embedding features=3 > last_time_step");
		assertEquals("?×{9}", shape(sketch, "input"));
		assertEquals("?×{7}", shape(sketch, second.getIncoming().get(0).getSource().getIncoming().get(0).getSource()
				.getName()));
		assertEquals("?×7", shape(sketch, "output"));
	}

	@Test
	void shapesFollowWhenDataArrivesAndChanges() {
		data = null;
		Sketch sketch = sketch(CHAIN);
		assertEquals("", shape(sketch, "output"));
		data = PAIRS;
		arrived.run();
		assertEquals("?×7", shape(sketch, "output"));
		data = new Samples(List.of(Shape.tokens(5, 4)), 4, true, true, 10);
		arrived.run();
		assertEquals("5×4", shape(sketch, "output"));
	}

	@Test
	void aPartWithoutAnInputIsAProblemThatAnInputSolves() {
		Sketch sketch = sketch(CHAIN);
		sketch.problem("input.few").fixes().get(0).apply();
		assertEquals("?×{7}", shape(sketch, "input2"));
		assertEquals(0, sketch.keys().stream().filter(k -> k.startsWith("input.")).count(), sketch.lines().toString());
	}

	@Test
	void whatIsLearnedAtEachStepMustReachTheOutputAsASequence() {
		data = new Samples(List.of(Shape.sequence(5, 2)), 3, true, true, 10);
		Sketch sketch = sketch("input > lstm units=3 > last_time_step > output");
		sketch.problem("output.everyStep").fixes().get(0).apply();
		assertEquals("5×3", shape(sketch, "output"));
	}

	@Test
	void aSetShapeWinsAndMayLeaveTheTimeOpen() {
		data = new Samples(List.of(Shape.sequence(5, 2)), 1, false, false, 10);
		Sketch open = sketch("input shape=?,2 > lstm units=3 > last_time_step > output");
		assertEquals("?×2", shape(open, "input"));
		assertEquals(List.of(), open.keys().stream().filter(k -> k.startsWith("input.")).toList());
		Sketch other = sketch("input shape=4,2 > lstm units=3 > last_time_step > output");
		other.problem("input.data").fixes().get(0).apply();
		assertEquals("5×2", shape(other, "input"));
	}
}

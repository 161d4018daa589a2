package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Conversion;
import org.layerwright.model.Node;
import org.layerwright.model.io.NetworkFile;

/** What comes along when an edge is drawn between layers that do not fit: a conversion, where there is only one. */
class ConversionTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "shape=28,28,1; dense units=4; flatten; 784",
		"shape=5,7 tokens=true; lstm units=4; embedding; 5×64", "shape=?,7 tokens=true; lstm units=4; embedding; ?×64",
		"shape=784; conv2d filters=2 kernel=3; reshape; 28×28×1",
		"shape=3072; conv2d filters=2 kernel=3; reshape; 32×32×3",
		"shape=9,8; conv2d filters=2 kernel=3; reshape; 8×9×1", "shape=6,5,2; lstm units=3; reshape; 5×12" })
	void theOnlyWayIsInsertedAndUndoneToTheByte(String input, String layer, String kind, String shape) {
		Sketch sketch = Sketch.of("input " + input);
		Node target = sketch.chain(layer);
		String before = file(sketch);
		sketch.analysis();
		ChangeRecorder recorder = new ChangeRecorder(sketch.design);
		sketch.designs.connect(sketch.node("input"), target);
		Conversion conversion = sketch.analysis().conversion(target).orElseThrow();
		Node inserted = sketch.designs.insert(conversion).get(0);
		ChangeDescription undo = recorder.endRecording();
		recorder.dispose();
		assertEquals(kind, inserted.getKind());
		assertEquals(Optional.of(shape), sketch.analysis().shape(inserted).map(Shape::toString));
		assertTrue(sketch.analysis().shape(target).isPresent(), sketch.lines().toString());
		assertEquals(Optional.empty(), sketch.analysis().conversion(target));
		undo.apply();
		assertEquals(before, file(sketch));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "shape=4; dense units=4", "shape=5,3; dense units=4",
		"shape=?,3; output units=2", "shape=783; conv2d filters=2 kernel=3", "shape=6; lstm units=3" })
	void nothingIsInsertedWhereItFitsOrWouldBeGuessed(String input, String layer) {
		Sketch sketch = Sketch.of("input " + input);
		Node target = sketch.chain(layer);
		sketch.designs.connect(sketch.node("input"), target);
		assertEquals(Optional.empty(), sketch.analysis().conversion(target));
	}

	@Test
	void onlyTheInputThatDoesNotFitIsConverted() {
		Sketch sketch = Sketch.of("input shape=4 > dense units=3 > concat > output units=2");
		Node picture = sketch.chain("input shape=2,2,1");
		sketch.designs.connect(picture, sketch.node("concat1"));
		Conversion conversion = sketch.analysis().conversion(sketch.node("concat1")).orElseThrow();
		assertEquals(List.of(sketch.edge(picture.getName(), "concat1")), conversion.edges());
	}

	private static String file(Sketch sketch) {
		return new String(NetworkFile.bytes(sketch.design), StandardCharsets.UTF_8);
	}
}

package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.ReceptiveField;
import org.layerwright.core.Settings;
import org.layerwright.core.Summary;
import org.layerwright.model.Edge;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Node;

class InferenceTest {

	static final String PICTURES = "input shape=28,28,1 > conv2d filters=8 kernel=5 activation=relu"
			+ " > max_pool2d > conv2d filters=16 kernel=5 activation=relu > max_pool2d > flatten"
			+ " > dense units=64 activation=relu > output units=10";

	@Test
	void shapesFlowFromInputToOutput() {
		Sketch sketch = Sketch.of(PICTURES);
		List<String> shapes = Summary.of(sketch.analysis()).rows().stream().map(Summary.Row::shapeText).toList();
		assertEquals(List.of("28×28×1", "24×24×8", "12×12×8", "8×8×16", "4×4×16", "256", "64", "10"), shapes);
		assertEquals(Shape.image(12, 12, 8), sketch.analysis().shape(sketch.edge("pool1", "conv2")).orElseThrow());
		assertEquals(List.of(Shape.features(256)), sketch.analysis().inputs(sketch.node("dense1")));
	}

	@Test
	void costsAreCountedByHand() {
		Sketch sketch = Sketch.of(PICTURES);
		assertEquals(8 * (25 + 1), sketch.analysis().costs(sketch.node("conv1")).cost().trainable());
		assertEquals(24 * 24 * 8 * 25, sketch.analysis().costs(sketch.node("conv1")).cost().multiplyAdds());
		assertEquals(24 * 24 * 8 * 4, sketch.analysis().costs(sketch.node("conv1")).activationBytes());
		Summary summary = Summary.of(sketch.analysis());
		assertEquals(208 + 16 * (8 * 25 + 1) + 64 * 257 + 10 * 65, summary.cost().trainable());
		assertEquals(0, summary.cost().fixed());
		assertEquals(List.of("pool1"), summary.rows().get(3).inputs());
	}

	@Test
	void receptiveFieldsGrowAsInTheTextbook() {
		Sketch sketch = Sketch.of(PICTURES);
		ReceptiveField.Span rows = sketch.analysis().costs(sketch.node("pool2")).receptiveField().rows();
		assertEquals(new ReceptiveField.Span(16, 4, 7.5), rows);
		assertTrue(sketch.analysis().costs(sketch.node("dense1")).receptiveField().isAll());
		Sketch same = Sketch.of("input shape=9,9,1 > conv2d filters=1 kernel=3 stride=2 padding=same"
				+ " > conv2d filters=1 kernel=3 padding=same");
		assertEquals(new ReceptiveField.Span(3, 2, 0),
				same.analysis().costs(same.node("conv1")).receptiveField().rows());
		assertEquals(new ReceptiveField.Span(7, 2, 0),
				same.analysis().costs(same.node("conv2")).receptiveField().rows());
	}

	@Test
	void whereBranchesMeetTheLargestFieldCounts() {
		Sketch sketch = Sketch.of("input shape=9,9,2 > conv2d filters=2 kernel=3 padding=same > add > flatten");
		sketch.designs.connect(sketch.node("input"), sketch.node("add1"));
		assertEquals(3, sketch.analysis().costs(sketch.node("add1")).receptiveField().rows().size());
	}

	@Test
	void aChangeComputesOnlyWhatFollowsFromIt() {
		Sketch sketch = Sketch.of(PICTURES);
		Analysis analysis = sketch.analysis();
		assertEquals(8, analysis.computations());
		Settings.set(Sketch.CATALOG, sketch.node("dense1"), "units", "32");
		assertEquals(10, analysis.computations(), "dense and output");
		Settings.set(Sketch.CATALOG, sketch.node("dense1"), "activation", "tanh");
		assertEquals(11, analysis.computations(), "dense alone: its shape stays");
		sketch.node("conv1").setName("first");
		assertEquals(12, analysis.computations());
		Settings.set(Sketch.CATALOG, sketch.node("first"), "filters", "9");
		assertEquals(15, analysis.computations(), "first, pool and conv2, whose shape stays");
		sketch.training("epochs=3");
		assertEquals(15, analysis.computations(), "training changes no shape");
		sketch.designs.insertOn(sketch.edge("flatten", "dense1"), "dropout");
		assertEquals(17, analysis.computations(), "dropout and dense");
		assertEquals(Shape.features(256), analysis.shape(sketch.node("dropout1")).orElseThrow());
	}

	@Test
	void aBrokenLayerStopsTheShapesButIsTheOnlyProblem() {
		Sketch sketch = Sketch.of(PICTURES).data("digits", "samples=1000");
		assertEquals(List.of(), sketch.lines());
		Settings.set(Sketch.CATALOG, sketch.node("conv1"), "filters", "-1");
		assertEquals(List.of("attr.bounds"), sketch.keys());
		assertTrue(sketch.analysis().shape(sketch.node("output")).isEmpty());
		Settings.set(Sketch.CATALOG, sketch.node("conv1"), "filters", "4");
		assertEquals(List.of(), sketch.lines());
	}

	@Test
	void listenersHearOfMeaningAndNotOfDrawing() {
		Sketch sketch = Sketch.of(PICTURES);
		int[] heard = { 0 };
		sketch.analysis().onChange(() -> heard[0]++);
		Node pasted = Designs.paste(sketch.network, Designs.copy(List.of(sketch.node("pool1")))).get(0);
		assertTrue(heard[0] > 0);
		int before = heard[0];
		sketch.design.getLayouts().add(ModelFactory.eINSTANCE.createLayout());
		assertEquals(before, heard[0]);
		sketch.analysis().detach();
		pasted.setName("x");
		assertEquals(before, heard[0]);
		assertTrue(pasted.eAdapters().isEmpty());
	}

	@Test
	void theOrderOfEdgesIsThatOfTheFileEvenAfterUndo() {
		Sketch sketch = Sketch.of("input shape=4 > dense units=2 activation=relu > concat > output units=2");
		sketch.designs.connect(sketch.node("input"), sketch.node("concat1"));
		List<Edge> before = sketch.analysis().incoming(sketch.node("concat1"));
		ChangeRecorder recorder = new ChangeRecorder(sketch.design);
		Designs.remove(sketch.edge("dense1", "concat1"));
		ChangeDescription change = recorder.endRecording();
		recorder.dispose();
		assertEquals(1, sketch.analysis().incoming(sketch.node("concat1")).size());
		change.apply();
		assertEquals(before, sketch.analysis().incoming(sketch.node("concat1")));
		assertEquals(Shape.features(6), sketch.analysis().shape(sketch.node("concat1")).orElseThrow());
	}
}

package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.layerwright.core.Designs;
import org.layerwright.core.ElementNames;
import org.layerwright.core.Settings;
import org.layerwright.model.Edge;
import org.layerwright.model.Layout;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Node;
import org.layerwright.model.Placement;
import org.layerwright.model.io.NetworkFile;

class DesignsTest {

	private final Sketch sketch = Sketch.of("input shape=4 > dense units=3 > dense units=3 > output units=2");

	@Test
	void namesCountFromOneAndIdsAreUnique() {
		assertEquals(List.of("input", "dense1", "dense2", "output"), names());
		assertEquals("conv1", Designs.freshName(sketch.network, "conv2d"));
		assertEquals("pool1", Designs.freshName(sketch.network, "avg_pool2d"));
		assertEquals("norm1", Designs.freshName(sketch.network, "batch_norm"));
		assertEquals("input2", Designs.freshName(sketch.network, "input"));
		Set<String> ids = new HashSet<>();
		sketch.network.getNodes().forEach(n -> assertTrue(ids.add(n.getId())));
		sketch.network.getEdges().forEach(e -> assertTrue(ids.add(e.getId())));
	}

	@Test
	void aNodeOnAnEdgeTakesItsPlaceInTheOrder() {
		Node add = sketch.chain("add");
		sketch.designs.connect(sketch.node("dense1"), add);
		sketch.designs.connect(sketch.node("dense2"), add);
		Node dropout = sketch.designs.insertOn(sketch.edge("dense1", "add1"), "dropout");
		assertEquals(List.of(dropout, sketch.node("dense2")),
				sketch.analysis().incoming(add).stream().map(Edge::getSource).toList());
		assertEquals("dropout1", sketch.edge("dense1", "dropout1").getTarget().getName());
	}

	@Test
	void removingANodeHealsTheChain() {
		place(sketch.node("dense1"), 5, 7);
		Designs.copy(sketch.network.getNodes());
		sketch.designs.remove(sketch.node("dense1"));
		assertEquals(List.of("input", "dense2", "output"), names());
		assertEquals(1, sketch.edge("input", "dense2").getSource().getOutgoing().size());
		assertEquals(2, sketch.network.getEdges().size());
		assertTrue(sketch.design.getLayouts().get(0).getPlacements().isEmpty());
	}

	@Test
	void removingWhereBranchesPartConnectsThemAllAndNoneTwice() {
		Node add = sketch.chain("add");
		sketch.designs.connect(sketch.node("input"), add);
		sketch.designs.connect(sketch.node("dense1"), add);
		sketch.designs.remove(sketch.node("dense1"));
		assertEquals(1, add.getIncoming().size());
		assertEquals(Set.of(add, sketch.node("dense2")),
				Set.copyOf(sketch.node("input").getOutgoing().stream().map(Edge::getTarget).toList()));
	}

	@Test
	void removingAMergeLeavesItsBranchesOpen() {
		Node add = sketch.designs.insertOn(sketch.edge("dense2", "output"), "add");
		sketch.designs.connect(sketch.node("dense1"), add);
		sketch.designs.remove(add);
		assertTrue(sketch.node("output").getIncoming().isEmpty());
		assertTrue(sketch.node("dense2").getOutgoing().isEmpty());
	}

	@Test
	void connectionsThatCannotBeSayWhy() {
		assertEquals("connect.self", whyNot("dense1", "dense1"));
		assertEquals("connect.full", whyNot("input", "output"));
		assertEquals("connect.noOutput", whyNot("output", "dense1"));
		assertEquals("connect.noInput", whyNot("dense1", "input"));
		Node add = sketch.designs.insertOn(sketch.edge("input", "dense1"), "add");
		assertEquals("connect.cycle", whyNot("dense2", add.getName()));
		assertEquals("connect.duplicate", whyNot("input", add.getName()));
		sketch.designs.add(sketch.network, "dense");
		assertTrue(sketch.designs.whyNot(sketch.node("dense2"), sketch.node("dense3")).isEmpty());
		Node elsewhere = Sketch.of("input shape=4").node("input");
		assertEquals("connect.networks", sketch.designs.whyNot(elsewhere, add).orElseThrow().key());
	}

	@Test
	void copiesCarryInnerEdgesSettingsAndPlaces() {
		place(sketch.node("dense1"), 10, 20);
		String text = Designs.copy(List.of(sketch.node("dense1"), sketch.node("dense2")));
		List<Node> pasted = Designs.paste(sketch.network, text);
		assertEquals(List.of("dense3", "dense4"), pasted.stream().map(Node::getName).toList());
		assertEquals("3", Settings.get(pasted.get(0), "units"));
		assertEquals(pasted.get(1), pasted.get(0).getOutgoing().get(0).getTarget());
		assertTrue(pasted.get(0).getIncoming().isEmpty());
		assertNotEquals(sketch.node("dense1").getId(), pasted.get(0).getId());
		Placement place = sketch.design.getLayouts().get(0).getPlacements().get(1);
		assertEquals(pasted.get(0), place.getNode());
		assertEquals(10, place.getX());
	}

	@Test
	void pastingSomethingElseDoesNothing() {
		String before = text();
		assertTrue(Designs.paste(sketch.network, "hello").isEmpty());
		assertTrue(Designs.paste(sketch.network, "").isEmpty());
		assertTrue(Designs.paste(sketch.network, "<!DOCTYPE x><x/>").isEmpty());
		assertEquals(before, text());
	}

	@Test
	void whatIsWrittenAfterEditsCanBeRead() throws java.io.IOException {
		Designs.paste(sketch.network, Designs.copy(sketch.network.getNodes()));
		sketch.designs.remove(sketch.node("dense1"));
		String text = text();
		assertEquals(text, new String(NetworkFile.bytes(NetworkFile.read(
				new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x")),
				StandardCharsets.UTF_8));
	}

	@Test
	void namesMustBeSaneAndUnique() {
		Node node = sketch.node("dense1");
		assertTrue(Designs.whyNotNamed(node, "dense1").isEmpty());
		assertTrue(Designs.whyNotNamed(node, "卷积 1").isEmpty());
		assertEquals("name.taken", Designs.whyNotNamed(node, "Dense2").orElseThrow().key());
		assertEquals("name.blank", Designs.whyNotNamed(node, "  ").orElseThrow().key());
		assertEquals("name.control", Designs.whyNotNamed(node, "a\nb").orElseThrow().key());
		assertEquals("name.long", Designs.whyNotNamed(node, "x".repeat(10_000)).orElseThrow().key());
	}

	@Test
	void hostileNamesStayOnOneLine() {
		sketch.node("dense1").setName("a\nb\u001b[31m\u009b\r");
		assertEquals("a b [31m ", ElementNames.name(sketch.network.getNodes().get(1)));
	}

	@Test
	void theNearestOpenOutputIsTheOneThatLeadsNowhere() {
		Node open = sketch.designs.add(sketch.network, "dense");
		Node target = sketch.designs.add(sketch.network, "dense");
		assertEquals(open, sketch.designs.nearestSource(target));
		assertFalse(sketch.designs.nearestTarget(sketch.node("dense2")) == null);
	}

	private String whyNot(String source, String target) {
		return sketch.designs.whyNot(sketch.node(source), sketch.node(target)).orElseThrow().key();
	}

	private void place(Node node, int x, int y) {
		Layout layout = ModelFactory.eINSTANCE.createLayout();
		layout.setNetwork(sketch.network);
		Placement placement = ModelFactory.eINSTANCE.createPlacement();
		placement.setNode(node);
		placement.setX(x);
		placement.setY(y);
		layout.getPlacements().add(placement);
		sketch.design.getLayouts().add(layout);
	}

	private List<String> names() {
		return sketch.network.getNodes().stream().map(Node::getName).toList();
	}

	private String text() {
		return new String(NetworkFile.bytes(sketch.design), StandardCharsets.UTF_8);
	}
}

package org.layerwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.core.Blocks;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** A block can be opened, and replaced by what is inside without anything else changing. */
class BlocksTest {

	private final Catalog catalog = Catalog.standard();
	private final Designs designs = new Designs(catalog);
	private final Design design = Designs.create("blocks");
	private final Network network = design.getNetworks().get(0);
	private final Node input = node("input", "shape", "6,8");
	private final Node memory = node("input", "shape", "?,8");
	private final Node block = node("transformer_decoder_layer", "heads", "2", "hidden", "12");
	private final Node output = node("output", "units", "3");

	BlocksTest() {
		designs.connect(input, block);
		designs.connect(memory, block);
		designs.connect(block, output);
	}

	private Node node(String kind, String... settings) {
		Node node = designs.add(network, kind);
		for (int i = 0; i < settings.length; i += 2) {
			Settings.set(node, settings[i], settings[i + 1]);
		}
		return node;
	}

	@Test
	void theInsideHasTheShapeAndTheParametersOfTheBlock() {
		Analysis outside = Analysis.of(catalog, design);
		Design inside = new Blocks(outside).open(block);
		Analysis analysis = Analysis.of(catalog, inside);
		List<Node> nodes = inside.getNetworks().get(0).getNodes();
		assertEquals(List.of("input", "input2"), nodes.subList(0, 2).stream().map(Node::getName).toList());
		assertEquals(outside.shape(block), analysis.shape(nodes.get(nodes.size() - 1)));
		assertEquals(outside.costs(block).cost(),
				nodes.stream().map(n -> analysis.costs(n).cost()).reduce((a, b) -> a.plus(b)).orElseThrow());
		assertEquals(List.of(), nodes.stream().flatMap(n -> analysis.problems(n).stream()).toList());
	}

	@Test
	void replacingABlockKeepsShapesCostsAndWhatFollows() {
		Analysis before = Analysis.of(catalog, design);
		var shape = before.shape(output);
		var cost = before.costs(block).cost();
		List<Node> parts = new Blocks(before).replace(block);
		Analysis after = Analysis.of(catalog, design);
		assertEquals(shape, after.shape(output));
		assertEquals(cost, parts.stream().map(n -> after.costs(n).cost()).reduce((a, b) -> a.plus(b)).orElseThrow());
		Node last = parts.get(parts.size() - 1);
		assertEquals("layer1", last.getName());
		assertEquals(List.of(last), output.getIncoming().stream().map(Edge::getSource).toList());
		assertFalse(network.getNodes().contains(block));
		assertEquals(List.of(), network.getNodes().stream().flatMap(n -> after.problems(n).stream()).toList());
	}

	@Test
	void onlyBlocksWhoseInputsAreThereCanBeOpened() {
		Blocks blocks = new Blocks(Analysis.of(catalog, design));
		assertTrue(blocks.isOpenable(block));
		assertFalse(blocks.isOpenable(output));
		Designs.remove(block.getIncoming().get(1));
		assertFalse(new Blocks(Analysis.of(catalog, design)).isOpenable(block));
	}
}

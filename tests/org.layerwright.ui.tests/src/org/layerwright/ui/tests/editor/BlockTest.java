package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.editor.internal.actions.BlockPopup;
import org.layerwright.editor.internal.actions.EditorActions;
import org.layerwright.model.Node;
import org.layerwright.ui.tests.NothingLogged;

/** A Transformer layer is one card until one looks inside, or takes it apart. */
@ExtendWith(NothingLogged.class)
class BlockTest {

	private static final String ENCODER = """
			<?xml version="1.0" encoding="UTF-8"?>
			<lw:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:lw="https://layerwright.org/network/1" name="encoder">
			  <networks id="net" name="encoder">
			    <nodes id="input" kind="input" name="input"><settings key="shape" value="9,8"/></nodes>
			    <nodes id="layer" kind="transformer_encoder_layer" name="layer">
			      <settings key="heads" value="2"/><settings key="hidden" value="16"/>
			    </nodes>
			    <nodes id="output" kind="output" name="output"><settings key="units" value="3"/></nodes>
			    <edges id="e1" source="input" target="layer"/>
			    <edges id="e2" source="layer" target="output"/>
			  </networks>
			</lw:Design>
			""";

	private OpenNetwork network;

	@BeforeEach
	void open() throws CoreException {
		network = OpenNetwork.open("encoder", ENCODER);
		network.select("layer");
	}

	@AfterEach
	void close() {
		network.close();
	}

	@Test
	void theInsideShowsThePartsAndChangesNothing() {
		BlockPopup inside = network.popups().block(network.node("layer"));
		OpenNetwork.waitFor("the parts", () -> !parts(inside).isEmpty());
		assertEquals(List.of("input", "attention", "attention-sum", "attention-norm", "feed-forward",
				"feed-forward-sum", "feed-forward-norm"), parts(inside));
		inside.close();
		assertFalse(network.editor().isDirty());
	}

	private static List<String> parts(BlockPopup inside) {
		EditPart contents = inside.canvas().viewer().getContents();
		return contents == null ? List.of()
				: ((List<?>) contents.getChildren()).stream().map(p -> ((Node) ((EditPart) p).getModel()).getName())
						.toList();
	}

	@Test
	void aBlockIsReplacedByItsPartsAndBack() {
		String before = network.bytes();
		network.run(EditorActions.PREFIX + "replaceBlock");
		assertTrue(network.connects("layer-feed-forward-sum", "layer"));
		assertEquals("layer_norm", network.node("layer").getKind());
		assertTrue(network.session().placements().complete(network.session().network()));
		network.commands().undo();
		OpenNetwork.dispatch();
		assertEquals(before, network.bytes());
	}
}

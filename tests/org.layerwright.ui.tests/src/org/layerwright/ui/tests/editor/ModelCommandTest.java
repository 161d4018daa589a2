package org.layerwright.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.layerwright.catalog.Catalog;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.model.ModelCommand;
import org.layerwright.model.Design;
import org.layerwright.model.Node;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.ui.tests.NothingLogged;

/** Every change of a design is undone and redone to the byte. */
@ExtendWith(NothingLogged.class)
class ModelCommandTest {

	private final Design design = StarterDesign.create("commands");
	private final Designs designs = new Designs(Catalog.standard());

	private String bytes() {
		return new String(NetworkFile.bytes(design), StandardCharsets.UTF_8);
	}

	private Node node(int index) {
		return design.getNetworks().get(0).getNodes().get(index);
	}

	private void check(Runnable change) {
		String before = bytes();
		ModelCommand command = new ModelCommand("change", design, change);
		command.execute();
		String after = bytes();
		assertTrue(command.changed());
		command.undo();
		assertEquals(before, bytes());
		command.redo();
		assertEquals(after, bytes());
		command.undo();
		assertEquals(before, bytes());
	}

	@Test
	void removingANodeIsUndone() {
		check(() -> designs.remove(node(1)));
	}

	@Test
	void insertingANodeIsUndone() {
		check(() -> designs.insertOn(node(0).getOutgoing().get(0), "dropout"));
	}

	@Test
	void nestedSettingsAreUndone() {
		check(() -> Settings.set(design.getTraining(), "optimizer/learningRate", "0.5"));
	}

	@Test
	void removingEverythingIsUndone() {
		check(() -> {
			designs.remove(java.util.List.copyOf(design.getNetworks().get(0).getNodes()));
			design.getData().clear();
			design.setTraining(null);
		});
	}

	@Test
	void aChangeThatFailsHalfwayLeavesNothingBehind() {
		String before = bytes();
		ModelCommand command = new ModelCommand("fails", design, () -> {
			node(0).setName("half");
			throw new IllegalStateException("as the test wants");
		});
		assertThrows(IllegalStateException.class, command::execute);
		assertEquals(before, bytes());
	}

	@Test
	void changesOfOneFieldJoinUntilTheFileIsSaved() {
		CommandStack stack = new CommandStack();
		DesignSession session = new DesignSession(Catalog.standard(), design, stack, java.util.Locale.ENGLISH);
		session.edit("units", "units", () -> Settings.set(node(1), "units", "1"));
		session.edit("units", "units", () -> Settings.set(node(1), "units", "12"));
		assertEquals(1, stack.getCommands().length);
		stack.markSaveLocation();
		session.edit("units", "units", () -> Settings.set(node(1), "units", "128"));
		assertEquals(2, stack.getCommands().length);
		stack.undo();
		assertEquals("12", Settings.get(node(1), "units"));
		stack.undo();
		assertEquals("16", Settings.get(node(1), "units"));
		session.close();
	}
}

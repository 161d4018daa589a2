package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user changes the digits network, breaks it, lets it be repaired, and takes everything back. */
class EditNetworkTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final NetworkEditorBot editor = new NetworkEditorBot(bot, "digits.network");

	@AfterEach
	void undoAll() {
		while (editor.canUndo()) {
			editor.choose("Edit", "Undo");
		}
		assertFalse(editor.isDirty());
	}

	@Test
	void aLayerIsPlacedBehindTheSelectedOne() {
		editor.select("dense");
		editor.place("Core", "Dense");
		bot.waitUntil(new Until("the new layer", () -> editor.connects("dense", "dense1")));
		assertTrue(editor.connects("dense1", "dropout"));
	}

	@Test
	void theSearchFieldNarrowsThePalette() {
		editor.search("norm");
		assertFalse(editor.offers("Core"));
		assertTrue(editor.offers("Normalization"));
		editor.search("");
		assertTrue(editor.offers("Core"));
	}

	@Test
	void aDeletedFlattenIsBroughtBackByTheQuickFix() {
		editor.select("flatten");
		editor.choose("Edit", "Delete");
		bot.waitUntil(new Until("the healed chain", () -> editor.connects("pool2", "dense")));
		editor.select("dense");
		editor.takeFirstFix();
		bot.waitUntil(new Until("the repair", () -> !editor.connects("pool2", "dense")));
	}

	@Test
	void aNameIsChangedInPlace() {
		editor.select("dense");
		editor.choose("File", "Rename");
		editor.typeOver("dense", "hidden");
		bot.waitUntil(new Until("the new name", () -> editor.has("hidden")));
	}
}

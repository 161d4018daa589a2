package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user changes the digits network, breaks it, lets it be repaired, and takes everything back. */
class EditNetworkTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final NetworkEditorBot editor = new NetworkEditorBot(bot, "digits.network");

	@AfterEach
	void undoAll() {
		while (editor.canUndo()) {
			editor.press(SWT.MOD1, 'z');
		}
		assertFalse(editor.isDirty());
	}

	@Test
	void aLayerIsPlacedBehindTheSelectedOne() {
		editor.select("dense");
		editor.place("Core", "Dense");
		bot.waitUntil(until("the new layer", () -> editor.connects("dense", "dense1")));
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
		editor.press(0, SWT.DEL);
		bot.waitUntil(until("the healed chain", () -> editor.connects("pool2", "dense")));
		editor.select("dense");
		editor.press(SWT.MOD1, '1');
		bot.table().select(0);
		editor.press(0, SWT.CR);
		bot.waitUntil(until("the repair", () -> !editor.connects("pool2", "dense")));
	}

	@Test
	void aNameIsChangedInPlace() {
		editor.select("dense");
		editor.press(0, SWT.F2);
		bot.text("dense").setText("hidden");
		editor.press(0, SWT.CR);
		bot.waitUntil(until("the new name", () -> editor.has("hidden")));
	}

	private static ICondition until(String what, BooleanSupplier condition) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return condition.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "waited in vain for " + what;
			}
		};
	}
}

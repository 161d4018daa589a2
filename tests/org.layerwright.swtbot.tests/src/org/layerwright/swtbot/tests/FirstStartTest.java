package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.junit.jupiter.api.Test;

/** The application as a newcomer meets it, driven by SWTBot: needs -Pswtbot and an SWTBot repository. */
class FirstStartTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	@Test
	void opensTheDigitsNetwork() {
		assertTrue(bot.editorByTitle("digits.network").isActive());
	}

	@Test
	void showsTheExamples() {
		bot.viewById("org.eclipse.ui.navigator.ProjectExplorer").show();
		assertTrue(bot.tree().getTreeItem("examples").expand().isExpanded());
	}

	@Test
	void hasNothingToSaveAtFirst() {
		assertFalse(bot.editorByTitle("digits.network").isDirty());
	}
}

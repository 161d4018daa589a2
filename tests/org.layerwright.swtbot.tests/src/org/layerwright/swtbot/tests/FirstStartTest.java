package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.junit.jupiter.api.Test;

/** The application as a newcomer meets it, driven by SWTBot: needs -Pswtbot and an SWTBot repository. */
class FirstStartTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	@Test
	void opensTheDigitsNetwork() {
		bot.editorByTitle("digits.network");
		assertEquals("digits.network", bot.activeEditor().getTitle());
	}

	@Test
	void showsTheExamples() {
		SWTBotView files = bot.viewById("org.eclipse.ui.navigator.ProjectExplorer");
		files.show();
		assertTrue(files.bot().tree().getTreeItem("examples").expand().isExpanded());
	}

	@Test
	void hasNothingToSaveAtFirst() {
		assertFalse(bot.editorByTitle("digits.network").isDirty());
	}
}

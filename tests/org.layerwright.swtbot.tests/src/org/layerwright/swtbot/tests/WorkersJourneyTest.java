package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A user lets two workers train the spiral, and reads in the report that they did. Needs -Pswtbot. */
class WorkersJourneyTest {

	private static final String WORKERS = "Workers (threads)";

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final ProgressBot progress = new ProgressBot(bot);
	private NetworkEditorBot editor;

	@BeforeEach
	void open() {
		SWTBotView files = bot.viewById("org.eclipse.ui.navigator.ProjectExplorer");
		files.show();
		files.bot().tree().getTreeItem("examples").expand().getNode("spiral").expand().getNode("spiral.network")
				.doubleClick();
		editor = new NetworkEditorBot(bot, "spiral.network");
	}

	@AfterEach
	void close() {
		progress.stopWhatStillRuns();
		while (editor.canUndo()) {
			editor.choose("Edit", "Undo");
		}
		bot.editorByTitle("spiral.network").saveAndClose();
		bot.editorByTitle("digits.network").show();
	}

	@Test
	void twoWorkersAreInTheReport() throws IOException {
		sheet().bot().textWithLabel(WORKERS).setText("2");
		bot.waitUntil(new Until("the change", editor::isDirty));
		bot.editorByTitle("spiral.network").show();
		bot.menu("Network").menu("Train").click();
		assertTrue(progress.report("spiral").contains("<th>workers</th><td>2</td>"));
		assertEquals("2", progress.fact("Workers"));
	}

	@Test
	void aNumberThatNoneCanBeIsRefusedInOneLine() {
		sheet().bot().textWithLabel(WORKERS).setText("0");
		assertTrue(sheet().bot().label("Workers: 0 must be ≥ 1, ≤ 256").isVisible());
		assertFalse(editor.isDirty());
	}

	private SWTBotView sheet() {
		SWTBotView sheet = bot.viewById("org.eclipse.ui.views.PropertySheet");
		sheet.show();
		return sheet;
	}
}

package org.layerwright.swtbot.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Train, pause, resume, stop, go on: as a user does it, with menus and buttons. Needs -Pswtbot. */
class TrainingJourneyTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final ProgressBot progress = new ProgressBot(bot);

	@BeforeEach
	void train() {
		bot.editorByTitle("digits.network").show();
		bot.menu("Network").menu("Train").click();
		progress.waitFor("Pause");
	}

	@AfterEach
	void stopWhatStillRuns() {
		progress.stopWhatStillRuns();
	}

	@Test
	void pausesAndResumes() {
		progress.press("Pause");
		progress.waitFor("Resume");
		progress.press("Resume");
		progress.waitFor("Pause");
	}

	@Test
	void stopsAndGoesOnFromTheCheckpoint() {
		progress.stop();
		progress.goOn();
		progress.waitFor("Pause");
	}

	@Test
	void showsTheGeneratedProjectInTheExplorer() {
		SWTBotView files = bot.viewById("org.eclipse.ui.navigator.ProjectExplorer");
		files.show();
		assertTrue(files.bot().tree().getTreeItem("digits-java").expand().isExpanded());
	}

	@Test
	void offersTheReportWhenTheTrainingIsOver() {
		assertFalse(progress.isEnabled("The report is written when the run has ended"));
		progress.stop();
		progress.waitForReport();
	}
}

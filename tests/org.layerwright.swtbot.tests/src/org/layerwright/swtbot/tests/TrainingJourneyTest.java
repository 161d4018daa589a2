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

	private static final long MOST = 300_000;
	private static final String VIEW = "org.layerwright.views.progress";

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	@BeforeEach
	void train() {
		bot.editorByTitle("digits.network").show();
		bot.menu("Network").menu("Train").click();
		waitFor("Pause");
	}

	@AfterEach
	void stopWhatStillRuns() {
		if (view().toolbarPushButton("Stop: write a checkpoint, save the model and end").isEnabled()) {
			stop();
		}
	}

	@Test
	void pausesAndResumes() {
		view().toolbarPushButton("Pause").click();
		waitFor("Resume");
		view().toolbarPushButton("Resume").click();
		waitFor("Pause");
	}

	@Test
	void stopsAndGoesOnFromTheCheckpoint() {
		stop();
		view().toolbarPushButton("Go on from the last checkpoint").click();
		waitFor("Pause");
	}

	@Test
	void showsTheGeneratedProjectInTheExplorer() {
		SWTBotView files = bot.viewById("org.eclipse.ui.navigator.ProjectExplorer");
		files.show();
		assertTrue(files.bot().tree().getTreeItem("digits-java").expand().isExpanded());
	}

	@Test
	void offersTheReportWhenTheTrainingIsOver() {
		assertFalse(view().toolbarPushButton("The report is written when the run has ended").isEnabled());
		stop();
		waitFor("Open the report");
	}

	private void stop() {
		view().toolbarPushButton("Stop: write a checkpoint, save the model and end").click();
		waitFor("Go on from the last checkpoint");
	}

	private SWTBotView view() {
		SWTBotView view = bot.viewById(VIEW);
		view.show();
		return view;
	}

	private void waitFor(String button) {
		bot.waitUntil(new Until("the button " + button, () -> offers(button)), MOST);
	}

	private boolean offers(String button) {
		return view().getToolbarButtons().stream().anyMatch(b -> button.equals(b.getToolTipText()) && b.isEnabled());
	}
}

package org.layerwright.swtbot.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The view Training Progress as a user sees it: its buttons, the numbers beside the charts, the report. */
final class ProgressBot {

	private static final long MOST = 300_000;
	private static final String VIEW = "org.layerwright.views.progress";
	private static final String STOP = "Stop: write a checkpoint, save the model and end";
	private static final String GO_ON = "Go on from the last checkpoint";
	private static final String REPORT = "Open the report";

	private final SWTWorkbenchBot bot;

	ProgressBot(SWTWorkbenchBot bot) {
		this.bot = bot;
	}

	/** Presses a button that is there. */
	void press(String button) {
		view().toolbarPushButton(button).click();
	}

	/** Whether a button that is there can be pressed. */
	boolean isEnabled(String button) {
		return view().toolbarPushButton(button).isEnabled();
	}

	/** Waits until a button can be pressed. */
	void waitFor(String button) {
		bot.waitUntil(new Until("the button " + button, () -> offers(button)), MOST);
	}

	/** Ends the training that runs, and waits for its end. */
	void stop() {
		press(STOP);
		waitFor(GO_ON);
	}

	/** The same, if one runs. */
	void stopWhatStillRuns() {
		if (isEnabled(STOP)) {
			stop();
		}
	}

	void goOn() {
		press(GO_ON);
	}

	/** Waits for the report of the run that is shown. */
	void waitForReport() {
		waitFor(REPORT);
	}

	/** Waits for the report of a run of that network, and gives its page. */
	String report(String network) throws IOException {
		bot.waitUntil(new Until("the report of " + network, () -> run().startsWith(network + "-") && offers(REPORT)),
				MOST);
		Path runs = Path.of(Platform.getLocation().toOSString(), "examples", "runs");
		return Files.readString(runs.resolve(run()).resolve("report.html"));
	}

	/** The number beside the charts that stands behind {@code name}. */
	String fact(String name) {
		Widget shown = view().getWidget();
		Result<List<String>> texts = () -> labels(shown).map(Label::getText).toList();
		List<String> all = UIThreadRunnable.syncExec(texts);
		return all.get(all.indexOf(name) + 1);
	}

	private static Stream<Label> labels(Widget widget) {
		Stream<Label> own = Stream.of(widget).filter(Label.class::isInstance).map(Label.class::cast);
		return widget instanceof Composite composite
				? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(ProgressBot::labels))
				: own;
	}

	/** The name of the run that is shown. */
	private String run() {
		return view().bot().comboBox().getText();
	}

	private boolean offers(String button) {
		return view().getToolbarButtons().stream().anyMatch(b -> button.equals(b.getToolTipText()) && b.isEnabled());
	}

	private SWTBotView view() {
		SWTBotView view = bot.viewById(VIEW);
		view.show();
		return view;
	}
}

package org.layerwright.views.internal.progress;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.layerwright.protocol.RunFinished;
import org.layerwright.views.internal.curves.Facts;
import org.layerwright.views.internal.runs.Run;

/** The line on top: which run, how far it is. */
final class RunBar {
	private static final int RESOLUTION = 1000;
	private static final int STATE = 260;

	private final Composite control;
	private final Combo choice;
	private final Label state;
	private final ProgressBar bar;
	private List<Run> runs = List.of();
	private List<String> labels = List.of();

	RunBar(Composite parent, Consumer<Run> chosen) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 3;
		control.setLayout(layout);
		choice = new Combo(control, SWT.READ_ONLY);
		choice.setToolTipText(Messages.Run_tip);
		choice.addListener(SWT.Selection, e -> chosen.accept(runs.get(choice.getSelectionIndex())));
		bar = new ProgressBar(control, SWT.HORIZONTAL);
		bar.setMaximum(RESOLUTION);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = new Label(control, SWT.NONE);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
		place.widthHint = STATE;
		state.setLayoutData(place);
	}

	Composite control() {
		return control;
	}

	void show(List<Run> all, Run shown) {
		runs = all;
		List<String> now = all.stream().map(Run::label).toList();
		if (!now.equals(labels)) {
			labels = now;
			choice.setItems(now.toArray(String[]::new));
			control.layout();
		}
		choice.select(all.indexOf(shown));
		Facts facts = shown.curves().facts();
		bar.setSelection((int) Math.round(facts.share() * RESOLUTION));
		String text = state(facts);
		if (!text.equals(state.getText())) {
			state.setText(text);
			state.setToolTipText(text);
		}
	}

	private static String state(Facts facts) {
		return switch (facts.phase()) {
		case PREPARING -> facts.step().isEmpty() ? Messages.Phase_preparing : facts.step();
		case RUNNING -> Messages.Phase_running + percent(facts);
		case PAUSED -> Messages.Phase_paused + percent(facts);
		case FINISHED -> RunFinished.EARLY_STOPPING.equals(facts.reason()) ? Messages.Phase_earlyStopping
				: Messages.Phase_finished;
		case STOPPED -> Messages.Phase_stopped;
		case FAILED -> Messages.Phase_failed;
		};
	}

	private static String percent(Facts facts) {
		return NLS.bind(" · {0} %", (int) (facts.share() * 100));
	}
}

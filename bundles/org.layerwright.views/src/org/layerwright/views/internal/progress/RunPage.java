package org.layerwright.views.internal.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.layerwright.views.internal.curves.RunCurves;

/** Everything about one run: state, charts, numbers, results. */
final class RunPage {
	private static final int STEPS = 99;
	private static final int USUAL = 60;
	private static final int SIDE = 260;

	private final Composite control;
	private final FailureBar failure;
	private final CTabFolder tabs;
	private final CurvesPanel curves;
	private final ResultsPanel results;
	private final SamplesPanel samples;
	private final FactsPanel facts;
	private Scale smoothing;

	/**
	 * @param refresh is called when the page wants to be shown anew
	 * @param openConsole leads to the console
	 */
	RunPage(Composite parent, Runnable refresh, Runnable openConsole) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(flat(new GridLayout(2, false)));
		failure = new FailureBar(control, openConsole);
		((GridData) failure.control().getLayoutData()).horizontalSpan = 2;
		tabs = new CTabFolder(control, SWT.BOTTOM | SWT.FLAT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		curves = new CurvesPanel(tabs);
		results = new ResultsPanel(tabs);
		samples = new SamplesPanel(tabs);
		tab(Messages.Tab_curves, curves.control());
		tab(Messages.Tab_results, results.control());
		tab(Messages.Tab_samples, samples.control());
		tabs.setSelection(0);
		Composite side = side();
		smoothing(side, refresh);
		facts = new FactsPanel(side);
		facts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite control() {
		return control;
	}

	void show(RunCurves run, boolean logarithmic) {
		failure.show(run);
		facts.show(run);
		if (tabs.getSelectionIndex() == 0) {
			curves.show(run, smoothing.getSelection() / 100.0, logarithmic);
		} else if (tabs.getSelectionIndex() == 1) {
			results.show(run);
		} else {
			samples.show(run);
		}
	}

	private void tab(String text, Composite content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		item.setControl(content);
	}

	private Composite side() {
		Composite side = new Composite(control, SWT.NONE);
		side.setLayout(flat(new GridLayout()));
		side.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		return side;
	}

	private void smoothing(Composite side, Runnable refresh) {
		Composite row = new Composite(side, SWT.NONE);
		row.setLayout(new GridLayout(2, false));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = SIDE; // or more, if the facts below are wider
		row.setLayoutData(place);
		new Label(row, SWT.NONE).setText(Messages.Smoothing);
		smoothing = new Scale(row, SWT.HORIZONTAL);
		smoothing.setMaximum(STEPS);
		smoothing.setSelection(USUAL);
		smoothing.setToolTipText(Messages.Smoothing_tip);
		smoothing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		smoothing.addListener(SWT.Selection, e -> refresh.run());
		tabs.addListener(SWT.Selection, e -> refresh.run());
	}

	private static GridLayout flat(GridLayout layout) {
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		return layout;
	}
}

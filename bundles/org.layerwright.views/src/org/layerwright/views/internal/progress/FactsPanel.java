package org.layerwright.views.internal.progress;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Performance;
import org.layerwright.views.internal.curves.Facts;
import org.layerwright.views.internal.curves.RunCurves;

/** The numbers beside the charts, one row each; a row that says nothing about a run is not there. */
final class FactsPanel {
	private final ScrolledComposite scroller;
	private final Composite rows;
	private final Map<String, Label> values = new LinkedHashMap<>();

	FactsPanel(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		rows = new Composite(scroller, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.verticalSpacing = 1;
		layout.marginHeight = 0;
		rows.setLayout(layout);
		scroller.setContent(rows);
	}

	Composite control() {
		return scroller;
	}

	void show(RunCurves run) {
		Performance said = run.performance().orElse(null);
		Map<String, String> texts = texts(run, said);
		if (!texts.keySet().equals(values.keySet())) {
			rebuild(texts);
		}
		texts.forEach((name, text) -> {
			Label value = values.get(name);
			if (!value.getText().equals(text)) {
				boolean longer = text.length() > value.getText().length();
				value.setText(text);
				if (longer) {
					value.requestLayout();
				}
			}
		});
		if (values.containsKey(Messages.Fact_stock)) {
			values.get(Messages.Fact_stock).setToolTipText(String.join("\n", said.stockByReason()));
		}
	}

	private static Map<String, String> texts(RunCurves run, Performance said) {
		Facts facts = run.facts();
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put(Messages.Fact_epoch, of(facts.epoch(), facts.epochs()));
		texts.put(Messages.Fact_iteration, of(facts.iteration(), facts.iterations()));
		texts.put(Messages.Fact_loss, Formats.number(facts.loss()));
		quality(run, texts);
		texts.put(Messages.Fact_speed, facts.samplesPerSecond() > 0
				? NLS.bind(Messages.Fact_speedValue, Formats.count(Math.round(facts.samplesPerSecond())))
				: Formats.number(Double.NaN));
		if (said != null) {
			performance(said, texts);
		}
		texts.put(Messages.Fact_elapsed, Formats.duration(facts.elapsed()));
		if (facts.phase().active()) {
			texts.put(Messages.Fact_left, Formats.duration(facts.remaining()));
		}
		texts.put(Messages.Fact_learningRate, Formats.number(facts.learningRate()));
		texts.put(Messages.Fact_parameters, facts.parameters() == 0 ? "–" : Formats.count(facts.parameters()));
		return texts;
	}

	private static void performance(Performance said, Map<String, String> texts) {
		texts.put(Messages.Fact_workers, Formats.count(said.workers()));
		texts.put(Messages.Fact_waited, Formats.percent(said.waited()));
		if (!said.stock().isEmpty()) {
			texts.put(Messages.Fact_stock, Formats.count(said.stock().size()));
		}
	}

	private static void quality(RunCurves run, Map<String, String> texts) {
		Map<String, Evaluation> measured = run.evaluations();
		if (CurvesPanel.regression(run)) {
			put(texts, Messages.Fact_validationRmse, measured.get(Evaluation.VALIDATION), "rmse");
			put(texts, Messages.Fact_testRmse, measured.get(Evaluation.TEST), "rmse");
		} else {
			put(texts, Messages.Fact_trainingAccuracy, measured.get(Evaluation.TRAINING), "accuracy");
			put(texts, Messages.Fact_validationAccuracy, measured.get(Evaluation.VALIDATION), "accuracy");
			put(texts, Messages.Fact_testAccuracy, measured.get(Evaluation.TEST), "accuracy");
		}
	}

	private static void put(Map<String, String> texts, String name, Evaluation measured, String metric) {
		if (measured != null && measured.metrics().containsKey(metric)) {
			double value = measured.metrics().get(metric);
			texts.put(name, "accuracy".equals(metric) ? Formats.percent(value) : Formats.number(value));
		}
	}

	private static String of(long now, long all) {
		return all == 0 ? "–" : NLS.bind(Messages.Fact_of, Formats.count(now), Formats.count(all));
	}

	private void rebuild(Map<String, String> texts) {
		for (var child : rows.getChildren()) {
			child.dispose();
		}
		values.clear();
		for (String name : texts.keySet()) {
			new Label(rows, SWT.NONE).setText(name);
			Label value = new Label(rows, SWT.RIGHT);
			value.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			values.put(name, value);
		}
		scroller.setMinHeight(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		rows.requestLayout();
	}
}

package org.layerwright.views.internal.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.layerwright.protocol.Evaluation;
import org.layerwright.views.internal.curves.RunCurves;

/** The latest measurements of each part of the data, and the confusion matrix of the part that says most. */
final class ResultsPanel {
	private static final int ROOM = 16;
	private static final Map<String, String> METRICS = Map.of("loss", Messages.Axis_loss, "accuracy",
			Messages.Metric_accuracy, "discriminatorLoss", Messages.Metric_discriminatorLoss, "perplexity",
			Messages.Metric_perplexity, "exactMatch", Messages.Metric_exactMatch, "bleu", "BLEU", "rmse",
			Messages.Metric_rmse, "mae", Messages.Metric_mae, "r2", "R²");
	private static final List<String> PARTS = List.of(Evaluation.TEST, Evaluation.VALIDATION);

	private final Composite control;
	private final Table metrics;
	private final Label caption;
	private final ConfusionTable confusion;
	private Map<String, Evaluation> shown = Map.of();

	ResultsPanel(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout(2, false));
		metrics = new Table(control, SWT.BORDER | SWT.FULL_SELECTION);
		metrics.setHeaderVisible(true);
		metrics.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true, 1, 2));
		caption = new Label(control, SWT.WRAP);
		caption.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		confusion = new ConfusionTable(control);
		confusion.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite control() {
		return control;
	}

	void show(RunCurves run) {
		Map<String, Evaluation> now = run.evaluations();
		if (now.equals(shown) && !now.isEmpty()) {
			return;
		}
		shown = now;
		fillMetrics(now);
		Evaluation matrix = PARTS.stream().map(now::get).filter(e -> e != null && !e.confusion().isEmpty())
				.findFirst().orElse(null);
		caption.setText(caption(now, matrix));
		confusion.show(matrix, run.classes());
		control.layout();
	}

	private static String caption(Map<String, Evaluation> now, Evaluation matrix) {
		if (matrix != null) {
			return NLS.bind(Messages.Results_confusion, part(matrix.split()));
		}
		return now.isEmpty() ? Messages.Results_none : "";
	}

	private void fillMetrics(Map<String, Evaluation> now) {
		metrics.setRedraw(false);
		metrics.removeAll();
		for (TableColumn column : metrics.getColumns()) {
			column.dispose();
		}
		List<String> names = names(now);
		column(Messages.Results_metric, SWT.LEFT);
		names.forEach(name -> column(METRICS.getOrDefault(name, name), SWT.RIGHT));
		now.values().forEach(e -> row(e, names));
		for (TableColumn column : metrics.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + ROOM);
		}
		metrics.setVisible(!now.isEmpty());
		metrics.setRedraw(true);
	}

	private static List<String> names(Map<String, Evaluation> now) {
		Set<String> names = new LinkedHashSet<>();
		now.values().forEach(e -> names.addAll(e.metrics().keySet()));
		List<String> sorted = new ArrayList<>(names);
		sorted.sort(Comparator.comparing((String n) -> !"loss".equals(n)).thenComparing(n -> n));
		return sorted;
	}

	private void column(String text, int alignment) {
		new TableColumn(metrics, alignment).setText(text);
	}

	private void row(Evaluation measured, List<String> names) {
		TableItem item = new TableItem(metrics, SWT.NONE);
		item.setText(0, part(measured.split()));
		for (int i = 0; i < names.size(); i++) {
			double value = measured.metrics().getOrDefault(names.get(i), Double.NaN);
			item.setText(i + 1, Evaluation.isShare(names.get(i)) ? Formats.percent(value) : Formats.number(value));
		}
	}

	private static String part(String split) {
		return switch (split) {
		case Evaluation.TRAINING -> Messages.Series_training;
		case Evaluation.VALIDATION -> Messages.Series_validation;
		case Evaluation.TEST -> Messages.Series_test;
		default -> split;
		};
	}
}

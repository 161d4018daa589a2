package org.layerwright.views.internal.progress;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.layerwright.views.internal.curves.RunCurves;
import org.layerwright.views.internal.progress.Curve.Role;

/** The two charts: the loss, and what it is for, accuracy or error. */
final class CurvesPanel {
	private static final double PERCENT = 100;
	private static final List<Curve> LOSS = List.of(
			new Curve(RunCurves.BATCH_LOSS, null, Role.FAINT_TRAINING, false, false),
			new Curve(RunCurves.BATCH_LOSS, Messages.Series_training, Role.TRAINING, true, false),
			new Curve("validation.loss", Messages.Series_validation, Role.VALIDATION, false, true));
	private static final List<Curve> ACCURACY = quality("accuracy");
	private static final List<Curve> ERROR = quality("rmse");

	private final Composite control;
	private final CurveChart loss;
	private final CurveChart quality;

	CurvesPanel(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		FillLayout layout = new FillLayout(SWT.HORIZONTAL);
		layout.spacing = 4;
		control.setLayout(layout);
		loss = new CurveChart(control);
		quality = new CurveChart(control);
	}

	Composite control() {
		return control;
	}

	void show(RunCurves run, double smoothing, boolean logarithmic) {
		loss.show(run, smoothing == 0 ? LOSS.subList(1, LOSS.size()) : LOSS,
				new ChartView(Messages.Axis_loss, smoothing, logarithmic, 1, Double.POSITIVE_INFINITY));
		if (regression(run)) {
			quality.show(run, ERROR, new ChartView(Messages.Axis_rmse, 0, false, 1, Double.POSITIVE_INFINITY));
		} else {
			quality.show(run, ACCURACY, new ChartView(Messages.Axis_accuracy, 0, false, PERCENT, PERCENT));
		}
	}

	/** Whether the network predicts numbers. */
	static boolean regression(RunCurves run) {
		boolean measured = run.evaluations().values().stream().anyMatch(e -> e.metrics().containsKey("rmse"));
		return measured || run.facts().iterationsPerEpoch() > 0 && run.classes().isEmpty();
	}

	private static List<Curve> quality(String metric) {
		return List.of(new Curve("training." + metric, Messages.Series_training, Role.TRAINING, false, true),
				new Curve("validation." + metric, Messages.Series_validation, Role.VALIDATION, false, true),
				new Curve("test." + metric, Messages.Series_test, Role.TEST, false, true));
	}
}

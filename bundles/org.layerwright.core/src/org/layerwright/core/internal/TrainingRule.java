package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/** Settings of the training that are wrong or will most likely not do what is meant. */
final class TrainingRule implements DesignRule {

	private static final double LARGE = 50;
	private static final double BIG = 30;
	private static final double SMALL = 1e-3;
	private static final int USUAL_BATCH = 32;

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Training training = analysis.design().getTraining();
		if (training == null) {
			return;
		}
		Attrs attrs = analysis.known(training) ? analysis.attrs(training) : null;
		List<Attrs.Fault> faults = attrs == null ? List.of() : attrs.faults();
		new SettingFaults(analysis.catalog()).check(training, attrs, faults, found);
		if (attrs != null && faults.stream().noneMatch(Attrs.Fault::error)) {
			Fixes fixes = new Fixes(analysis.catalog());
			learningRate(training, attrs, fixes, found);
			batch(analysis, training, attrs, fixes, found);
			stopping(training, attrs, fixes, found);
			scale(analysis, training, attrs, fixes, found);
		}
	}

	/** Beside the optimizer's usual rate: far above it training diverges, far below it hardly moves. */
	private static void learningRate(Training training, Attrs attrs, Fixes fixes, Consumer<Problem> found) {
		Attrs optimizer = Values.chosen(attrs, "optimizer").orElse(null);
		if (optimizer == null) {
			return;
		}
		OptimizerKind kind = (OptimizerKind) optimizer.kind();
		Double rate = optimizer.get(kind.learningRate());
		Double usual = kind.learningRate().byDefault();
		if (rate == null || usual == null || rate <= usual * LARGE && rate >= usual * SMALL && rate <= 1) {
			return;
		}
		String path = "optimizer/" + kind.learningRate().key();
		found.accept(new Problem(training, path, Severity.WARNING,
				Words.text(rate > usual ? "rate.large" : "rate.small", rate, kind.id(), usual),
				List.of(fixes.set(training, path, kind.learningRate().defaultText()))));
	}

	private static void batch(Analysis analysis, Training training, Attrs attrs, Fixes fixes, Consumer<Problem> found) {
		int batch = (int) Values.number(attrs, "batchSize", 1);
		long samples = analysis.source().flatMap(analysis::facts).map(DataFacts::count).orElse(-1L);
		long learned = samples - share(attrs, "validation", samples) - share(attrs, "test", samples);
		if (samples > 0 && learned < 1) {
			found.accept(new Problem(training, "test", Severity.ERROR, Words.text("training.nothing", samples),
					List.of()));
		} else if (samples > 0 && batch > learned) {
			found.accept(new Problem(training, "batchSize", Severity.WARNING, Words.text("batch.large", batch, learned),
					List.of(fixes.set(training, "batchSize", Math.min(USUAL_BATCH, learned)))));
		}
		if (batch == 1 && hasBatchNorm(analysis)) {
			found.accept(new Problem(training, "batchSize", Severity.WARNING, Words.text("batch.one"),
					List.of(fixes.set(training, "batchSize", USUAL_BATCH))));
		}
	}

	/** Numbers far from 1 make some weights learn much faster than others (LeCun et al., Efficient BackProp, 1998). */
	private static void scale(Analysis analysis, Training training, Attrs attrs, Fixes fixes, Consumer<Problem> found) {
		double largest = analysis.source().flatMap(analysis::facts).map(DataFacts::largest).orElse(0.0);
		if (largest > BIG && "false".equals(Values.text(attrs, "standardize"))) {
			found.accept(new Problem(training, "standardize", Severity.WARNING, Words.text("data.scale", largest),
					List.of(fixes.set(training, "standardize", "true"))));
		}
	}

	private static long share(Attrs attrs, String key, long samples) {
		return Math.round(Values.number(attrs, key, 0) * samples);
	}

	private static boolean hasBatchNorm(Analysis analysis) {
		for (Network network : analysis.design().getNetworks()) {
			for (Node node : network.getNodes()) {
				if ("batch_norm".equals(node.getKind())) {
					return true;
				}
			}
		}
		return false;
	}

	/** Stopping early needs something that is measured on samples that are not learned from. */
	private static void stopping(Training training, Attrs attrs, Fixes fixes, Consumer<Problem> found) {
		String stopping = Values.text(attrs, "stopping");
		if ("early_stopping".equals(stopping) && Values.number(attrs, "validation", 0) == 0) {
			List<QuickFix> ways = new ArrayList<>(List.of(fixes.set(training, "validation", "0.1")));
			ways.add(fixes.set(training, "stopping", "none"));
			found.accept(new Problem(training, "validation", Severity.ERROR, Words.text("stopping.blind"), ways));
		}
	}
}

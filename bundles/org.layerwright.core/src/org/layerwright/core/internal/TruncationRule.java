package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.LayerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/** Whether sequences can be cut into pieces as truncated back-propagation does. */
final class TruncationRule implements DesignRule {

	private static final String TRUNCATE = "truncate";

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Training training = analysis.design().getTraining();
		Attrs attrs = analysis.training().orElse(null);
		if (training == null || attrs == null || Values.number(attrs, TRUNCATE, 0) <= 0) {
			return;
		}
		QuickFix fix = new Fixes(analysis.catalog()).set(training, TRUNCATE, 0);
		for (Network network : analysis.design().getNetworks()) {
			analysis.data(network).ifPresent(data -> samples(training, data, fix, found));
			network.getNodes().forEach(node -> node(analysis, node, fix, found));
		}
	}

	private static void samples(Training training, Samples data, QuickFix fix, Consumer<Problem> found) {
		if (!data.everyStep() || data.inputs().size() > 1) {
			String key = data.everyStep() ? "truncate.inputs" : "truncate.once";
			found.accept(new Problem(training, TRUNCATE, Severity.ERROR, Words.text(key), List.of(fix)));
		}
	}

	private static void node(Analysis analysis, Node node, QuickFix fix, Consumer<Problem> found) {
		LayerKind kind = analysis.kind(node).filter(LayerKind::wholeSequence).orElse(null);
		if (kind != null) {
			found.accept(new Problem(node, null, Severity.ERROR, Words.text("truncate.whole", new KindLabel(kind)),
					List.of(fix)));
		}
	}
}

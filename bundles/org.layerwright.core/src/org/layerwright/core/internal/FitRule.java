package org.layerwright.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Whether the ends of the network fit the data: the shape of samples, the number of classes. */
final class FitRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		DataFacts facts = analysis.source().flatMap(analysis::facts).filter(f -> f.features() != null).orElse(null);
		if (facts == null) {
			return;
		}
		for (Network network : analysis.design().getNetworks()) {
			for (Node node : network.getNodes()) {
				Optional<LayerKind> kind = analysis.kind(node);
				if (kind.isPresent() && kind.get().ports().mostInputs() == 0) {
					input(analysis, node, facts, found);
				} else if (kind.isPresent() && !kind.get().ports().output()) {
					output(analysis, node, facts, found);
				}
			}
		}
	}

	private static void input(Analysis analysis, Node node, DataFacts facts, Consumer<Problem> found) {
		Shape shape = analysis.shape(node).orElse(null);
		if (facts.features().equals(shape) || Values.attr(analysis.attrs(node), "shape").isEmpty()) {
			return;
		}
		String fitting = String.join(",", facts.features().sizes().stream().map(String::valueOf).toList());
		found.accept(new Problem(node, "shape", Severity.ERROR,
				Words.text("input.data", shape == null ? "?" : shape, facts.features()),
				List.of(new Fixes(analysis.catalog()).set(node, "shape", fitting))));
	}

	private static void output(Analysis analysis, Node node, DataFacts facts, Consumer<Problem> found) {
		Attrs attrs = analysis.attrs(node);
		int units = (int) Values.number(attrs, "units", 0);
		if (facts.outputs() == 0 || Values.attr(attrs, "units").isEmpty() || units == facts.outputs()
				|| sharesUnit(analysis, node, facts, units)) {
			return;
		}
		QuickFix fix = new Fixes(analysis.catalog()).set(node, "units", facts.outputs());
		String key = facts.classification() ? "output.classes" : "output.numbers";
		found.accept(new Problem(node, "units", Severity.ERROR, Words.text(key, units, facts.outputs()), List.of(fix)));
	}

	/** Two classes may share one unit that gives the probability of the second one. */
	private static boolean sharesUnit(Analysis analysis, Node node, DataFacts facts, int units) {
		return units == 1 && facts.classification() && facts.outputs() == 2
				&& analysis.loss(node).filter(l -> l.kind().id().equals("binary_cross_entropy")).isPresent();
	}
}

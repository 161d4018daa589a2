package org.layerwright.core.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Whether the ends of a network fit what it learns from: the shapes of samples, the number of classes, the steps. */
final class FitRule implements DesignRule {

	/** Kinds that make one vector of a sequence. */
	private static final Set<String> LAST = Set.of("last_time_step", "global_pool");

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		for (Network network : analysis.design().getNetworks()) {
			analysis.data(network).ifPresent(data -> check(analysis, network, data, found));
		}
	}

	private static void check(Analysis analysis, Network network, Samples data, Consumer<Problem> found) {
		for (Node node : network.getNodes()) {
			boolean known = analysis.known(node);
			if (known && analysis.kind(node).filter(k -> k.ports().mostInputs() == 0).isPresent()) {
				input(analysis, node, found);
			} else if (known && analysis.kind(node).filter(k -> !k.ports().output()).isPresent()) {
				output(analysis, node, data, found);
				steps(analysis, node, data, found);
			}
		}
	}

	private static void input(Analysis analysis, Node node, Consumer<Problem> found) {
		Attrs attrs = analysis.attrs(node);
		Shape shape = analysis.shape(node).orElse(null);
		Shape wanted = attrs.data().map(Samples::features).orElse(null);
		if (wanted == null || shape == null || takes(shape, wanted) || Values.attr(attrs, "shape").isEmpty()) {
			return;
		}
		found.accept(new Problem(node, "shape", Severity.ERROR, Words.text("input.data", shape, wanted),
				List.of(new Fixes(analysis.catalog()).set(node, "shape", Attr.AUTO))));
	}

	/** Samples of the same shape; of any length where the time is left open. */
	private static boolean takes(Shape shape, Shape sample) {
		boolean open = shape.has(Axis.TIME) && sample.has(Axis.TIME) && shape.size(Axis.TIME) == Shape.UNKNOWN;
		return shape.equals(open ? sample.with(Axis.TIME, Shape.UNKNOWN) : sample);
	}

	private static void output(Analysis analysis, Node node, Samples data, Consumer<Problem> found) {
		Attrs attrs = analysis.attrs(node);
		int units = (int) Values.number(attrs, "units", 0);
		if (data.outputs() == 0 || units == 0 || units == data.outputs() || sharesUnit(analysis, node, data, units)) {
			return;
		}
		QuickFix fix = new Fixes(analysis.catalog()).set(node, "units", data.outputs());
		String classes = data.outputs() == 1 ? "output.verdict" : "output.classes";
		String key = data.classification() ? classes : "output.numbers";
		found.accept(new Problem(node, "units", Severity.ERROR, Words.text(key, units, data.outputs()), List.of(fix)));
	}

	/** Two classes may share one unit that gives the probability of the second one. */
	private static boolean sharesUnit(Analysis analysis, Node node, Samples data, int units) {
		return units == 1 && data.classification() && data.outputs() == 2
				&& analysis.loss(node).filter(l -> l.kind().id().equals("binary_cross_entropy")).isPresent();
	}

	/** Data with a target at each step needs a prediction at each step. */
	private static void steps(Analysis analysis, Node node, Samples data, Consumer<Problem> found) {
		Shape shape = analysis.shape(node).orElse(null);
		if (data.everyStep() && shape != null && !shape.isSequence()) {
			Fixes fixes = new Fixes(analysis.catalog());
			List<QuickFix> ways = analysis.incoming(node).stream().map(Edge::getSource)
					.filter(n -> LAST.contains(n.getKind())).map(fixes::remove).toList();
			found.accept(new Problem(node, null, Severity.ERROR, Words.text("output.everyStep", shape), ways));
		}
	}
}

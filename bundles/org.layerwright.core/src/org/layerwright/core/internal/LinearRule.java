package org.layerwright.core.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Layers without activation that lead to another linear layer: both together are no more than one linear layer. */
final class LinearRule implements DesignRule {

	/** Kinds that let what is linear stay linear. */
	private static final Set<String> TRANSPARENT = Set.of("flatten", "reshape", "dropout", "avg_pool2d");

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Fixes fixes = new Fixes(analysis.catalog());
		for (Network network : analysis.design().getNetworks()) {
			for (Node node : network.getNodes()) {
				if (isLinear(analysis, node) && leadsToWeights(analysis, node)) {
					found.accept(new Problem(node, "activation", Severity.WARNING, Words.text("activation.none"),
							List.of(fixes.set(node, "activation", "relu"))));
				}
			}
		}
	}

	private static boolean isLinear(Analysis analysis, Node node) {
		if (node.getOutgoing().size() != 1 || !analysis.known(node) || !hasWeights(analysis, node)) {
			return false;
		}
		Attrs attrs = analysis.attrs(node);
		return "identity".equals(Values.text(attrs, "activation"));
	}

	private static boolean leadsToWeights(Analysis analysis, Node node) {
		Node next = node;
		for (int i = 0; i < 10; i++) {
			List<Edge> edges = next.getOutgoing();
			next = edges.size() == 1 ? edges.get(0).getTarget() : null;
			if (next == null || next.getKind() == null || !analysis.known(next)) {
				return false;
			}
			if (!TRANSPARENT.contains(next.getKind())) {
				return hasWeights(analysis, next) && !isBottleneck(analysis, node, next);
			}
		}
		return false;
	}

	/** A layer narrower than what goes in and what comes out behind it, as the code of an autoencoder, is no waste. */
	private static boolean isBottleneck(Analysis analysis, Node node, Node next) {
		List<Shape> inputs = analysis.inputs(node);
		Shape here = analysis.shape(node).filter(Shape::isFeatures).orElse(null);
		Shape after = analysis.shape(next).orElse(null);
		return here != null && after != null && inputs.size() == 1 && inputs.get(0).isKnown() && after.isKnown()
				&& here.elements() < inputs.get(0).elements() && here.elements() < after.elements();
	}

	private static boolean hasWeights(Analysis analysis, Node node) {
		Attrs attrs = analysis.attrs(node);
		return Values.attr(attrs, "units").isPresent() || Values.attr(attrs, "filters").isPresent();
	}
}

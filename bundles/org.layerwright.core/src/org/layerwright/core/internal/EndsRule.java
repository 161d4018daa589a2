package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.layerwright.catalog.LayerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Networks without an output, or without an input for each part of a sample. */
final class EndsRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		if (analysis.design().getNetworks().isEmpty()) {
			found.accept(Problem.of(analysis.design(), Severity.ERROR, Words.text("network.none")));
		}
		for (Network network : analysis.design().getNetworks()) {
			List<Node> inputs = new ArrayList<>();
			List<Node> outputs = new ArrayList<>();
			for (Node node : network.getNodes()) {
				analysis.kind(node).filter(k -> k.ports().mostInputs() == 0).ifPresent(k -> inputs.add(node));
				analysis.kind(node).filter(EndsRule::isOutput).ifPresent(k -> outputs.add(node));
			}
			int parts = analysis.data(network).map(d -> Math.max(1, d.inputs().size()))
					.orElse(Math.max(1, inputs.size()));
			check(network, "input", inputs, parts,
					QuickFix.of(Words.text("fix.add", "input"), () -> addInput(analysis, network, parts)), found);
			check(network, "output", outputs, 1,
					QuickFix.of(Words.text("fix.add", "output"), () -> addOutput(analysis, network)), found);
		}
	}

	private static boolean isOutput(LayerKind kind) {
		return !kind.ports().output();
	}

	private static void check(Network network, String end, List<Node> nodes, int wanted, QuickFix add,
			Consumer<Problem> found) {
		String names = nodes.stream().map(Node::getName).collect(Collectors.joining(", "));
		if (nodes.isEmpty()) {
			found.accept(Problem.of(network, Severity.ERROR, Words.text(end + ".none"), add));
		} else if (nodes.size() > wanted) {
			found.accept(Problem.of(nodes.get(wanted), Severity.ERROR,
					Words.text(end + ".several", names, nodes.size(), wanted)));
		} else if (nodes.size() < wanted) {
			found.accept(Problem.of(network, Severity.ERROR, Words.text(end + ".few", nodes.size(), wanted), add));
		}
	}

	/**
	 * Adds an input, whose shape follows from the data, behind those that are there, and connects the first node that
	 * lacks one.
	 */
	private static void addInput(Analysis analysis, Network network, int wanted) {
		Designs designs = new Designs(analysis.catalog());
		int there = (int) network.getNodes().stream()
				.filter(n -> analysis.kind(n).filter(k -> k.ports().mostInputs() == 0).isPresent()).count();
		for (int i = there; i < wanted; i++) {
			Node input = designs.add(network, "input");
			network.getNodes().move(i, input);
			Node target = designs.nearestTarget(input);
			if (target != null) {
				designs.connect(input, target);
			}
		}
	}

	/** Adds an output, whose units follow from the data, and connects the last node that leads nowhere. */
	private static void addOutput(Analysis analysis, Network network) {
		Designs designs = new Designs(analysis.catalog());
		Node output = designs.add(network, "output");
		Node source = designs.nearestSource(output);
		if (source != null) {
			designs.connect(source, output);
		}
	}
}

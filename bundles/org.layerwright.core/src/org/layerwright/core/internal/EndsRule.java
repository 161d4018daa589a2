package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.layerwright.catalog.LayerKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.DataFacts;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Settings;
import org.layerwright.core.Severity;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Networks without exactly one input and one output. */
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
			check(network, "input", inputs,
					QuickFix.of(Words.text("fix.add", "input"), () -> addInput(analysis, network)),
					found);
			check(network, "output", outputs,
					QuickFix.of(Words.text("fix.add", "output"), () -> addOutput(analysis, network)), found);
		}
	}

	private static boolean isOutput(LayerKind kind) {
		return !kind.ports().output();
	}

	private static void check(Network network, String end, List<Node> nodes, QuickFix add, Consumer<Problem> found) {
		if (nodes.isEmpty()) {
			found.accept(Problem.of(network, Severity.ERROR, Words.text(end + ".none"), add));
		} else if (nodes.size() > 1) {
			String names = nodes.stream().map(Node::getName).collect(Collectors.joining(", "));
			found.accept(Problem.of(nodes.get(1), Severity.ERROR, Words.text(end + ".several", names)));
		}
	}

	/** Adds an input of the data's shape before everything and connects the first node that lacks one. */
	private static void addInput(Analysis analysis, Network network) {
		Designs designs = new Designs(analysis.catalog());
		Node input = designs.add(network, "input");
		network.getNodes().move(0, input);
		facts(analysis).map(DataFacts::features).ifPresent(
				s -> Settings.set(analysis.catalog(), input, "shape", s.toString().replace('×', ',')));
		Node target = designs.nearestTarget(input);
		if (target != null) {
			designs.connect(input, target);
		}
	}

	/** Adds an output with as many units as the data has classes and connects the last node that leads nowhere. */
	private static void addOutput(Analysis analysis, Network network) {
		Designs designs = new Designs(analysis.catalog());
		Node output = designs.add(network, "output");
		facts(analysis).filter(f -> f.outputs() > 0).ifPresent(
				f -> Settings.set(analysis.catalog(), output, "units", String.valueOf(f.outputs())));
		Node source = designs.nearestSource(output);
		if (source != null) {
			designs.connect(source, output);
		}
	}

	private static Optional<DataFacts> facts(Analysis analysis) {
		return analysis.source().flatMap(analysis::facts);
	}
}

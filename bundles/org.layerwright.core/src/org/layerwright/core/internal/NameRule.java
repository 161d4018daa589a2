package org.layerwright.core.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** Names that are missing or used twice: code, curves and the command line tell elements apart by them. */
final class NameRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		for (Network network : analysis.design().getNetworks()) {
			Set<String> taken = new HashSet<>();
			for (Node node : network.getNodes()) {
				check(node, taken, QuickFix.of(Words.text("fix.rename"), () -> rename(network, node)), found);
			}
		}
		Set<String> taken = new HashSet<>();
		for (DataSource source : analysis.design().getData()) {
			check(source, taken, QuickFix.of(Words.text("fix.rename"), () -> rename(analysis, source)), found);
		}
	}

	private static void check(Configured element, Set<String> taken, QuickFix fix, Consumer<Problem> found) {
		String name = element.getName();
		if (name == null || name.isBlank()) {
			found.accept(Problem.of(element, Severity.WARNING, Words.text("name.missing"), fix));
		} else if (!taken.add(name.toLowerCase(Locale.ROOT))) {
			found.accept(Problem.of(element, Severity.ERROR, Words.text("name.twice", name), fix));
		}
	}

	private static void rename(Network network, Node node) {
		String kind = node.getKind() == null ? "node" : node.getKind();
		boolean blank = node.getName() == null || node.getName().isBlank();
		node.setName(blank ? Names.fresh(network, kind) : Names.freshCopy(network, node.getName()));
	}

	private static void rename(Analysis analysis, DataSource source) {
		String stem = source.getName() == null || source.getName().isBlank() ? "data" : source.getName();
		Set<String> taken = new HashSet<>();
		analysis.design().getData().forEach(d -> taken.add(d.getName()));
		String name = stem;
		for (int i = 2; taken.contains(name); i++) {
			name = stem.replaceFirst("\\d+$", "") + i;
		}
		source.setName(name);
	}
}

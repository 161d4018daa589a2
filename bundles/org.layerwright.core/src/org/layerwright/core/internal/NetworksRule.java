package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.core.Severity;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;

/** Fewer networks than the training takes, or more. */
final class NetworksRule implements DesignRule {

	@Override
	public void check(Analysis analysis, Consumer<Problem> found) {
		Design design = analysis.design();
		List<Network> networks = design.getNetworks();
		analysis.training().map(t -> (ProcedureKind) t.kind()).ifPresent(procedure -> {
			int wanted = procedure.networks();
			if (networks.size() < wanted && !networks.isEmpty()) {
				found.accept(Problem.of(design, Severity.ERROR,
						Words.text("network.few", new KindLabel(procedure), wanted, networks.size()),
						QuickFix.of(Words.text("fix.network"), () -> add(analysis))));
			}
			networks.stream().skip(wanted).forEach(n -> found.accept(Problem.of(n, Severity.WARNING,
					Words.text("network.idle", new KindLabel(procedure), wanted))));
		});
	}

	/** Adds a network with an input and an output. */
	private static void add(Analysis analysis) {
		Network network = ModelFactory.eINSTANCE.createNetwork();
		network.setId(Names.freshId(analysis.design(), "net"));
		network.setName("discriminator");
		analysis.design().getNetworks().add(network);
		Designs designs = new Designs(analysis.catalog());
		designs.connect(designs.add(network, "input"), designs.add(network, "output"));
	}
}

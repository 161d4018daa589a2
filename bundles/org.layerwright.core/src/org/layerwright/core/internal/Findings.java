package org.layerwright.core.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.core.Analysis;
import org.layerwright.core.Problem;
import org.layerwright.model.Network;
import org.layerwright.model.Node;

/** The problems of a design: those of nodes are found again only for nodes that were computed again. */
public final class Findings {

	private final Analysis analysis;
	private final Inference inference;
	private final List<NodeRule> nodeRules;
	private final List<DesignRule> designRules;
	private List<Problem> all;
	private Map<EObject, List<Problem>> byElement;

	public Findings(Analysis analysis, Inference inference) {
		this.analysis = analysis;
		this.inference = inference;
		this.nodeRules = Rules.ofNodes(analysis);
		this.designRules = Rules.ofDesigns();
	}

	/** Forgets; the next query looks again. */
	public void changed() {
		all = null;
	}

	/** All problems, errors first, each group in the order of the design. */
	public List<Problem> all() {
		find();
		return all;
	}

	/** The problems of one element. */
	public List<Problem> of(EObject element) {
		find();
		return byElement.getOrDefault(element, List.of());
	}

	private void find() {
		if (all != null) {
			return;
		}
		inference.update();
		List<Problem> found = new ArrayList<>();
		designRules.forEach(r -> r.check(analysis, found::add));
		for (Network network : analysis.design().getNetworks()) {
			for (Node node : inference.topology(network).order()) {
				found.addAll(of(inference.state(node)));
			}
		}
		found.sort((a, b) -> a.severity().compareTo(b.severity()));
		all = List.copyOf(found);
		byElement = new IdentityHashMap<>();
		all.forEach(p -> byElement.computeIfAbsent(p.element(), e -> new ArrayList<>()).add(p));
	}

	private List<Problem> of(NodeState state) {
		if (state.problems == null) {
			List<Problem> found = new ArrayList<>();
			nodeRules.forEach(r -> r.check(state, found::add));
			state.problems = found;
		}
		return state.problems;
	}
}

package org.layerwright.core.internal;

import java.util.List;

import org.layerwright.core.Analysis;

/** All rules: one line each. */
final class Rules {

	private Rules() {}

	static List<NodeRule> ofNodes(Analysis analysis) {
		Fixes fixes = new Fixes(analysis.catalog());
		return List.of(
				new SettingFaults(analysis.catalog()),
				new PortRule(),
				new ShapeRule(fixes),
				new KernelRule(fixes),
				new ActivationRule(fixes));
	}

	static List<DesignRule> ofDesigns() {
		return List.of(
				new NetworksRule(),
				new EndsRule(),
				new OpenPortRule(),
				new CycleRule(),
				new EdgeRule(),
				new NameRule(),
				new DataRule(),
				new FitRule(),
				new LossRule(),
				new TrainingRule(),
				new AugmentationRule(),
				new TruncationRule(),
				new LinearRule());
	}
}

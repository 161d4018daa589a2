package org.layerwright.core.internal;

import java.util.List;

import org.layerwright.core.Analysis;

/** All rules: one line each. */
final class Rules {

	private Rules() {
	}

	static List<NodeRule> ofNodes(Analysis analysis) {
		return List.of(
				new SettingFaults(analysis.catalog()),
				new PortRule(analysis),
				new ShapeRule(analysis));
	}

	static List<DesignRule> ofDesigns() {
		return List.of();
	}
}

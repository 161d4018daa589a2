package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;

/**
 * Kernels with an even side and padding "same": the window has no centre, so one more row or column is added at one end
 * than at the other and pictures wander by half a place with every layer.
 */
record KernelRule(Fixes fixes) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		Attrs attrs = state.attrs;
		if (attrs == null || !"same".equals(Values.text(attrs, "padding")) || Values.attr(attrs, "filters").isEmpty()) {
			return;
		}
		List<?> kernel = (List<?>) Values.value(attrs, "kernel").orElse(List.of());
		boolean even = kernel.stream().anyMatch(k -> (Integer) k % 2 == 0);
		if (even) {
			String odd = String.join(",", kernel.stream().map(k -> String.valueOf((Integer) k / 2 * 2 + 1)).toList());
			found.accept(new Problem(state.node, "kernel", Severity.INFO, Words.text("kernel.even"),
					List.of(fixes.set(state.node, "kernel", odd))));
		}
	}
}

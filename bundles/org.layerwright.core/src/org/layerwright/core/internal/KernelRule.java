package org.layerwright.core.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.layerwright.catalog.Attrs;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;

/**
 * Kernels with an even side and padding "same": the window has no centre, so one more row or column is added at one end
 * than at the other and pictures wander by half a place with every layer. Transposed convolutions have even kernels for
 * good reasons: with an even stride all places get the same number of terms.
 */
record KernelRule(Fixes fixes) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		Attrs attrs = state.attrs;
		if (attrs == null || !"same".equals(Values.text(attrs, "padding")) || Values.attr(attrs, "filters").isEmpty()
				|| attrs.kind().id().equals("deconv2d")) {
			return;
		}
		List<Integer> sides = sides(Values.text(attrs, "kernel"));
		if (sides.stream().anyMatch(side -> side % 2 == 0)) {
			String odd = String.join(",", sides.stream().map(side -> String.valueOf(side / 2 * 2 + 1)).toList());
			found.accept(new Problem(state.node, "kernel", Severity.INFO, Words.text("kernel.even"),
					List.of(fixes.set(state.node, "kernel", odd))));
		}
	}

	/** One number along time, a list of them in a picture. */
	private static List<Integer> sides(String kernel) {
		return kernel == null ? List.of()
				: Arrays.stream(kernel.replaceAll("[\\[\\] ]", "").split(",")).map(Integer::valueOf).toList();
	}
}

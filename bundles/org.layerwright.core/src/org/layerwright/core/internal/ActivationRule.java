package org.layerwright.core.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;

/** Activations that stop gradients, and softmax where it is not the last thing that happens. */
record ActivationRule(Fixes fixes) implements NodeRule {

	@Override
	public void check(NodeState state, Consumer<Problem> found) {
		if (state.attrs == null) {
			return;
		}
		for (Attr<?> attr : state.attrs.kind().attributes()) {
			if (Values.isActivation(attr)) {
				Values.chosen(state.attrs, attr.key()).ifPresent(a -> check(state, attr.key(), a, found));
			}
		}
	}

	private void check(NodeState state, String key, Attrs activation, Consumer<Problem> found) {
		if (isFlat(activation)) {
			found.accept(new Problem(state.node, key, Severity.WARNING,
					Words.text("activation.flat", activation.kind().id()),
					List.of(fixes.set(state.node, key, "sigmoid"))));
		}
		if (activation.kind().id().equals("softmax") && state.kind.ports().output()) {
			found.accept(new Problem(state.node, key, Severity.WARNING, Words.text("activation.softmax"),
					List.of(fixes.set(state.node, key, "relu"))));
		}
	}

	/** Whether the derivative is 0 wherever it exists. */
	private static boolean isFlat(Attrs activation) {
		ActivationKind kind = (ActivationKind) activation.kind();
		return DoubleStream.of(-3, -1, -0.3, 0.2, 0.7, 2.5).allMatch(x -> kind.derivative(activation, x) == 0);
	}
}

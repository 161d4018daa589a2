package org.layerwright.core.internal;

import java.util.function.Supplier;

import org.layerwright.catalog.Text;
import org.layerwright.core.Designs;
import org.layerwright.core.QuickFix;
import org.layerwright.model.Node;

/** Connects two nodes that are looked for when the fix is shown and again when it is applied. */
record ConnectFix(Designs designs, Supplier<Node> source, Supplier<Node> target) implements QuickFix {

	@Override
	public Text label() {
		Node from = source.get();
		Node to = target.get();
		return from == null || to == null ? Words.text("fix.connect.none")
				: Words.text("fix.connect", new Named(from), new Named(to));
	}

	@Override
	public void apply() {
		Node from = source.get();
		Node to = target.get();
		if (from != null && to != null) {
			designs.connect(from, to);
		}
	}
}

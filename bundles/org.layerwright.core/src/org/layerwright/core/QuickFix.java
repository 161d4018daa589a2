package org.layerwright.core;

import org.layerwright.catalog.Text;

/** A way out of a problem. */
public interface QuickFix {

	/** What it does, such as "Insert flatten before dense1". */
	Text label();

	/** Changes the design; an editor records the changes as one undoable command. */
	void apply();

	/** A fix of that label and effect. */
	static QuickFix of(Text label, Runnable effect) {
		return new QuickFix() {
			@Override
			public Text label() {
				return label;
			}

			@Override
			public void apply() {
				effect.run();
			}
		};
	}
}

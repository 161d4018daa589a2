package org.layerwright.core.internal;

import org.layerwright.catalog.Text;

/** The sentences of this bundle. */
public final class Words {

	private Words() {}

	/** A sentence of the messages beside this class. */
	public static Text text(String key, Object... arguments) {
		return Text.from(Words.class, key, arguments);
	}
}

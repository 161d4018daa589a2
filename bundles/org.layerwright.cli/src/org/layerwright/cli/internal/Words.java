package org.layerwright.cli.internal;

import org.layerwright.catalog.Text;

/** The texts of the command line in the user's language. */
final class Words {
	/** Where they are, for picocli. */
	static final String BUNDLE = Words.class.getPackageName() + ".messages";

	private Words() {}

	/** The text of {@code key}. */
	static String get(String key, Object... arguments) {
		return Text.from(Words.class, key, arguments).toString();
	}
}

package org.layerwright.catalog;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for people, not yet in a language: a key of {@code messages.properties} beside this class and what is
 * filled in.
 */
public record Text(String key, Object... arguments) {

	public static Text of(String key, Object... arguments) {
		return new Text(key, arguments);
	}

	/** The sentence in {@code locale}. */
	public String in(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("org.layerwright.catalog.messages", locale,
				Text.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(
						ResourceBundle.Control.FORMAT_PROPERTIES));
		Object[] shown = java.util.Arrays.stream(arguments)
				.map(a -> a instanceof Text text ? text.in(locale) : a instanceof Number n ? n.toString() : a).toArray();
		return new MessageFormat(bundle.getString(key), locale).format(shown);
	}

	@Override
	public String toString() {
		return in(Locale.getDefault());
	}
}

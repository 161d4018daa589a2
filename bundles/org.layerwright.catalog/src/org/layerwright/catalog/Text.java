package org.layerwright.catalog;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for people, not yet in a language: where its words stand, under which key, and what is filled in.
 *
 * @param home a class of the package (and bundle) whose {@code messages.properties} hold the key
 */
public record Text(Class<?> home, String key, List<Object> arguments) implements Localized {

	/** A sentence of the catalogue. */
	public static Text of(String key, Object... arguments) {
		return from(Text.class, key, arguments);
	}

	/** A sentence of the {@code messages.properties} beside {@code home}. */
	public static Text from(Class<?> home, String key, Object... arguments) {
		return new Text(home, key, Collections.unmodifiableList(Arrays.asList(arguments.clone())));
	}

	@Override
	public String in(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle(home.getPackageName() + ".messages", locale,
				home.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		Object[] shown = arguments.stream().map(a -> shown(a, locale)).toArray();
		return new MessageFormat(bundle.getString(key), locale).format(shown);
	}

	private static Object shown(Object argument, Locale locale) {
		if (argument instanceof Localized localized) {
			return localized.in(locale);
		}
		return argument instanceof Number ? argument.toString() : argument;
	}

	@Override
	public String toString() {
		return in(Locale.getDefault());
	}
}

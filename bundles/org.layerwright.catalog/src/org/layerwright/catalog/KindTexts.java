package org.layerwright.catalog;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Labels and documentation of kinds in a language. English stands in the declarations; other languages in
 * {@code kinds_<language>.properties} beside this class, under {@code <family>.<id>.label}, {@code .doc} and
 * {@code <family>.<id>.<setting>.label}, {@code .doc}; common settings fall back to {@code attr.<setting>.label}; the
 * words of a choice are under {@code attr.<setting>.<word>.label}.
 */
public final class KindTexts {

	private final ResourceBundle bundle;

	public KindTexts(Locale locale) {
		this.bundle = ResourceBundle.getBundle("org.layerwright.catalog.kinds", locale,
				KindTexts.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	public String label(Kind kind) {
		return find(prefix(kind) + ".label", kind.declaration().label());
	}

	public String doc(Kind kind) {
		return find(prefix(kind) + ".doc", kind.declaration().doc());
	}

	public String label(Category category) {
		return find("category." + category.name() + ".label", category.label());
	}

	public String label(Kind kind, Attr<?> attr) {
		return find(prefix(kind) + "." + attr.key() + ".label", label(attr));
	}

	/** The label that kinds with this setting share. */
	public String label(Attr<?> attr) {
		return find("attr." + attr.key() + ".label", attr.label());
	}

	public String doc(Kind kind, Attr<?> attr) {
		return find(prefix(kind) + "." + attr.key() + ".doc", find("attr." + attr.key() + ".doc", attr.doc()));
	}

	/** A word that {@code attr} offers as a choice; the word that files use where there is no better one. */
	public String choice(Attr<?> attr, String word) {
		return find("attr." + attr.key() + "." + word + ".label", word);
	}

	public String unit(Attr<?> attr) {
		return attr.unit().isEmpty() ? "" : find("unit." + attr.unit().replace(' ', '_'), attr.unit());
	}

	private static String prefix(Kind kind) {
		return Family.of(kind).name().toLowerCase(Locale.ROOT) + "." + kind.id();
	}

	private String find(String key, String english) {
		try {
			return bundle.getString(key);
		} catch (MissingResourceException e) {
			return english;
		}
	}
}

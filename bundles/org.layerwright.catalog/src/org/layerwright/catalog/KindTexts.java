package org.layerwright.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Labels and documentation of kinds in a language. English stands in the declarations; other languages in
 * {@code kinds_<language>.properties} beside this class, under {@code <family>.<id>.label}, {@code .doc} and
 * {@code <family>.<id>.<setting>.label}, {@code .doc}; common settings fall back to {@code attr.<setting>.label}; the
 * words of a choice are under {@code attr.<setting>.<word>.label}. Kinds that others contribute bring a
 * {@code kinds.properties} and its translations in the package of their class.
 */
public final class KindTexts {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale locale;
	private final ResourceBundle common;
	private final Map<Class<?>, ResourceBundle> own = new ConcurrentHashMap<>();

	/** The texts in {@code locale}, as far as they are translated. */
	public KindTexts(Locale locale) {
		this.locale = locale;
		this.common = ResourceBundle.getBundle("org.layerwright.catalog.kinds", locale,
				KindTexts.class.getClassLoader(), NO_FALLBACK);
	}

	public String label(Kind kind) {
		return find(kind, ".label", kind.declaration().label());
	}

	public String doc(Kind kind) {
		return find(kind, ".doc", kind.declaration().doc());
	}

	public String label(Category category) {
		return find(common, "category." + category.name() + ".label", category.label());
	}

	public String label(Kind kind, Attr<?> attr) {
		return find(kind, "." + attr.key() + ".label", label(attr));
	}

	/** The label that kinds with this setting share. */
	public String label(Attr<?> attr) {
		return find(common, "attr." + attr.key() + ".label", attr.label());
	}

	public String doc(Kind kind, Attr<?> attr) {
		return find(kind, "." + attr.key() + ".doc", find(common, "attr." + attr.key() + ".doc", attr.doc()));
	}

	/** A word that {@code attr} offers as a choice; the word that files use where there is no better one. */
	public String choice(Attr<?> attr, String word) {
		return find(common, "attr." + attr.key() + "." + word + ".label", word);
	}

	public String unit(Attr<?> attr) {
		return attr.unit().isEmpty() ? "" : find(common, "unit." + attr.unit().replace(' ', '_'), attr.unit());
	}

	private String find(Kind kind, String part, String english) {
		String key = Family.of(kind).name().toLowerCase(Locale.ROOT) + "." + kind.id() + part;
		return find(own.computeIfAbsent(kind.getClass(), this::bundle), key, english);
	}

	private ResourceBundle bundle(Class<?> contributed) {
		if (contributed.getName().startsWith("org.layerwright.catalog.")) {
			return common;
		}
		try {
			return ResourceBundle.getBundle(contributed.getPackageName() + ".kinds", locale,
					contributed.getClassLoader(), NO_FALLBACK);
		} catch (MissingResourceException e) {
			return common;
		}
	}

	private static String find(ResourceBundle bundle, String key, String english) {
		return bundle.containsKey(key) ? bundle.getString(key) : english;
	}
}

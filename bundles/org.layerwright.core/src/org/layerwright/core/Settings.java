package org.layerwright.core;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.SettingText;
import org.layerwright.model.Configured;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Setting;

/**
 * Reads and writes the settings of elements. A path is the key of a setting, or of one nested in the setting that chose
 * its kind: {@code optimizer/learningRate}. Only what differs from the default is kept.
 */
public final class Settings {

	private Settings() {}

	/** The text that the file has at {@code path}, or null where it is silent. */
	public static String get(Configured element, String path) {
		Setting setting = find(element.getSettings(), path);
		return setting == null ? null : setting.getValue();
	}

	/** The text at {@code path}, or the default's; null where there is neither. */
	public static String effective(Catalog catalog, Configured element, String path) {
		String text = get(element, path);
		return text != null ? text : attr(catalog, element, path).map(Attr::defaultText).orElse(null);
	}

	/** All settings as the catalogue reads them. */
	public static List<SettingText> texts(Configured element) {
		return texts(element.getSettings());
	}

	private static List<SettingText> texts(List<Setting> settings) {
		return settings.stream().filter(s -> s.getKey() != null)
				.map(s -> new SettingText(s.getKey(), s.getValue() == null ? "" : s.getValue(), texts(s.getSettings())))
				.toList();
	}

	/** What the catalogue says of the setting at {@code path}; empty for unknown ones. */
	public static Optional<Attr<?>> attr(Catalog catalog, Configured element, String path) {
		int last = path.lastIndexOf('/');
		Attrs attrs = attrs(catalog, element, path.substring(0, Math.max(0, last)));
		return attrs == null ? Optional.empty() : attr(attrs.kind(), path.substring(last + 1));
	}

	/**
	 * The keys of what can lie nested at {@code path}, in order: the settings that the kind chosen there declares, or
	 * the kinds that a list there names; the element's own settings where it is empty.
	 */
	static List<String> keys(Catalog catalog, Configured element, String path) {
		List<String> listed = path.isEmpty() ? List.of() : listed(catalog, element, path);
		Attrs attrs = listed.isEmpty() ? attrs(catalog, element, path) : null;
		return attrs == null ? listed : attrs.kind().attributes().stream().<String>map(Attr::key).toList();
	}

	/** The ids that the list of kinds at {@code path} names; empty if there is no such list. */
	private static List<String> listed(Catalog catalog, Configured element, String path) {
		Attr<?> attr = attr(catalog, element, path).filter(a -> a.type().isList()).orElse(null);
		String text = attr == null ? null : effective(catalog, element, path);
		return text == null || attr.check(text) != null ? List.of() : attr.type().named(attr.type().parse(text));
	}

	/** The settings of the kind chosen at {@code path}, or null. */
	private static Attrs attrs(Catalog catalog, Configured element, String path) {
		Attrs attrs = Kinds.find(catalog, element).map(k -> Attrs.of(catalog, k, texts(element))).orElse(null);
		String left = path;
		while (attrs != null && !left.isEmpty()) {
			String rest = left;
			Attrs outer = attrs;
			Attrs.Nested nested = attrs.kind().attributes().stream().flatMap(a -> outer.nested(a).stream())
					.filter(n -> rest.equals(n.path()) || rest.startsWith(n.path() + "/")).findFirst().orElse(null);
			attrs = nested == null ? null : nested.attrs();
			left = nested == null || left.equals(nested.path()) ? "" : left.substring(nested.path().length() + 1);
		}
		return attrs;
	}

	private static Optional<Attr<?>> attr(Kind kind, String key) {
		return kind.attributes().stream().<Attr<?>>map(a -> a).filter(a -> a.key().equals(key)).findFirst();
	}

	/**
	 * Sets the setting at {@code path}; a default is removed from the file, a valid text is written in its usual form,
	 * an invalid one as it is. Of a kind that is replaced those nested settings stay that the new one has too.
	 *
	 * @param text null for the default
	 */
	public static void set(Catalog catalog, Configured element, String path, String text) {
		Optional<Attr<?>> attr = attr(catalog, element, path);
		String value = text == null ? null : attr.map(a -> a.normal(text)).orElse(text);
		boolean byDefault = value == null || attr.isPresent() && value.equals(attr.get().defaultText());
		SettingPath.at(catalog, element, path).write(value, byDefault);
		attr.filter(a -> a.type().isList() || !a.type().ids(catalog).isEmpty())
				.ifPresent(a -> keepKnown(catalog, element, path, a.type().isList()));
	}

	/** Sets the setting at {@code path} as it is; null removes it. */
	public static void set(Configured element, String path, String text) {
		SettingPath.at(null, element, path).write(text, text == null);
	}

	private static void keepKnown(Catalog catalog, Configured element, String path, boolean list) {
		Setting setting = find(element.getSettings(), path);
		if (setting != null && (list || attrs(catalog, element, path) != null)) {
			List<String> known = keys(catalog, element, path);
			setting.getSettings().removeIf(s -> !known.contains(s.getKey()));
			SettingPath.at(catalog, element, path).prune();
		}
	}

	static Setting find(EList<Setting> settings, String path) {
		String[] keys = path.split("/", 2);
		for (Setting setting : settings) {
			if (keys[0].equals(setting.getKey())) {
				return keys.length == 1 ? setting : find(setting.getSettings(), keys[1]);
			}
		}
		return null;
	}

	/** A setting that belongs to nothing yet. */
	public static Setting create(String key, String value) {
		Setting setting = ModelFactory.eINSTANCE.createSetting();
		setting.setKey(key);
		setting.setValue(value);
		return setting;
	}
}

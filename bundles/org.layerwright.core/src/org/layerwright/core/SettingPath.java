package org.layerwright.core;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.model.Configured;
import org.layerwright.model.Setting;

/**
 * A place in the tree of an element's settings.
 *
 * @param catalog tells defaults and order; null where texts are written as they are
 */
record SettingPath(Catalog catalog, Configured element, String path) {

	static SettingPath at(Catalog catalog, Configured element, String path) {
		return new SettingPath(catalog, element, path);
	}

	/** Writes {@code value}, or removes the setting if that is its default and nothing is nested in it. */
	void write(String value, boolean byDefault) {
		Setting setting = Settings.find(element.getSettings(), path);
		if (!byDefault) {
			(setting == null ? create() : setting).setValue(value);
		} else if (setting != null && setting.getSettings().isEmpty()) {
			siblings().remove(setting);
			outer().prune();
		} else if (setting != null) {
			setting.setValue(value == null ? defaultText() : value);
		}
	}

	/** Removes the setting if it says no more than its default, and so on outwards. */
	void prune() {
		Setting setting = path.isEmpty() ? null : Settings.find(element.getSettings(), path);
		if (setting != null && setting.getSettings().isEmpty()
				&& Objects.equals(setting.getValue(), defaultText())) {
			siblings().remove(setting);
			outer().prune();
		}
	}

	private Setting create() {
		Setting setting = Settings.create(key(), defaultText());
		EList<Setting> siblings = siblings();
		siblings.add(position(siblings), setting);
		return setting;
	}

	/** The settings among which this one lies; outer ones are made with their default. */
	private EList<Setting> siblings() {
		if (outer().path.isEmpty()) {
			return element.getSettings();
		}
		Setting parent = Settings.find(element.getSettings(), outer().path);
		return (parent == null ? outer().create() : parent).getSettings();
	}

	/** In the order in which the kind declares its settings, whatever order they are set in. */
	private int position(List<Setting> siblings) {
		List<String> keys = catalog == null ? List.of() : Settings.keys(catalog, element, outer().path);
		int mine = keys.indexOf(key());
		for (int i = 0; mine >= 0 && i < siblings.size(); i++) {
			if (keys.indexOf(siblings.get(i).getKey()) > mine) {
				return i;
			}
		}
		return siblings.size();
	}

	private SettingPath outer() {
		return new SettingPath(catalog, element, path.substring(0, Math.max(0, path.lastIndexOf('/'))));
	}

	private String key() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private String defaultText() {
		return catalog == null ? null : Settings.attr(catalog, element, path).map(Attr::defaultText).orElse(null);
	}
}

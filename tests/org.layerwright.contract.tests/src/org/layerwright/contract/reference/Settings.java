package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.catalog.SettingText;

/** Settings whose value is a kind with settings of its own. */
final class Settings {

	private Settings() {}

	/** {@code key} set to {@code kind} with those of {@code names} that are among the attributes. */
	static SettingText of(String key, String kind, Attributes a, String... names) {
		List<SettingText> nested = new ArrayList<>();
		for (String name : names) {
			if (a.has(name)) {
				nested.add(SettingText.of(name, a.get(name).getAsString()));
			}
		}
		return new SettingText(key, kind, nested);
	}
}

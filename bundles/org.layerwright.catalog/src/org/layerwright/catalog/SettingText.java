package org.layerwright.catalog;

import java.util.List;

/** A setting as a file holds it: text, with the settings of a chosen kind nested inside. */
public record SettingText(String key, String value, List<SettingText> nested) {

	public SettingText {
		nested = List.copyOf(nested);
	}

	public static SettingText of(String key, String value, SettingText... nested) {
		return new SettingText(key, value, List.of(nested));
	}
}

package org.layerwright.catalog;

import java.util.Arrays;
import java.util.List;

/**
 * A typical use of a kind. For a layer: the shapes that go in, one per edge, and its settings.
 *
 * @param inputs shapes of the inputs; empty for kinds that are no layers
 * @param settings the settings that differ from the defaults
 */
public record Sample(List<Shape> inputs, List<SettingText> settings) {

	/** A use with the given input shapes and defaults only. */
	public static Sample of(Shape... inputs) {
		return new Sample(List.of(inputs), List.of());
	}

	/** The same with settings given as key, value, key, value, … */
	public Sample with(String... keysAndValues) {
		List<SettingText> all = new java.util.ArrayList<>(settings);
		for (int i = 0; i < keysAndValues.length; i += 2) {
			all.add(SettingText.of(keysAndValues[i], keysAndValues[i + 1]));
		}
		return new Sample(inputs, List.copyOf(all));
	}

	/** The same with one setting more, whose value is a kind with settings of its own. */
	public Sample with(SettingText... more) {
		List<SettingText> all = new java.util.ArrayList<>(settings);
		all.addAll(Arrays.asList(more));
		return new Sample(inputs, List.copyOf(all));
	}
}

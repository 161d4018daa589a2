package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.catalog.SettingText;

/** Activation functions by the names that vectors have for them. */
final class Functions {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("silu", "swish"),
			Map.entry("hardsigmoid", "hard_sigmoid"), Map.entry("hardtanh", "hard_tanh"),
			Map.entry("leakyrelu", "leaky_relu"), Map.entry("linear", "identity"), Map.entry("none", "identity"),
			Map.entry("heaviside", "step"));

	private Functions() {}

	/** The id here of the function that vectors call {@code name}. */
	static String id(String name) {
		return NAMES.getOrDefault(name, name);
	}

	/** The setting {@code key} that chooses the function with its parameters as the attributes have them. */
	static SettingText setting(String key, Attributes a) {
		String id = id(a.text("function", null));
		List<SettingText> nested = new ArrayList<>();
		switch (id) {
		case "gelu" -> a.expect("approximate", "none");
		case "leaky_relu" -> nested.add(SettingText.of("alpha", text(a, "negative_slope", 0.01)));
		case "elu" -> nested.add(SettingText.of("alpha", text(a, "alpha", 1)));
		case "softplus" -> {
			a.expect("beta", 1);
			a.expect("threshold", 20);
		}
		case "hard_tanh" -> {
			a.expect("min_val", -1);
			a.expect("max_val", 1);
		}
		default -> {
			// nothing to set
		}
		}
		a.expect("inplace", false);
		return new SettingText(key, id, nested);
	}

	private static String text(Attributes a, String attribute, double otherwise) {
		return String.valueOf(a.number(attribute, otherwise));
	}
}

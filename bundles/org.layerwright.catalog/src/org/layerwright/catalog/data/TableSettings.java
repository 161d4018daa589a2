package org.layerwright.catalog.data;

import java.util.Arrays;
import java.util.Map;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Code;

/** Settings that tables of all kinds share. */
final class TableSettings {

	private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';', "tab", '\t',
			"space", ' ');

	static final Attr<String> PATH = Attr.path("path", "File").required()
			.doc("The file, UTF-8; relative paths begin at the folder of the network.");
	static final Attr<Boolean> HEADER = Attr.bool("header", "Header").byDefault(true)
			.doc("Whether the first line names the columns; without it they are named 1, 2, ….");
	static final Attr<String> SEPARATOR = Attr.choice("separator", "Separator", "comma", "semicolon", "tab", "space")
			.byDefault("comma").doc("What stands between two values.");

	private TableSettings() {}

	/** The reader of the file with what {@link #HEADER} and {@link #SEPARATOR} say. */
	static Code file(Attrs a, String type) {
		return Code.construct("org.layerwright.dl4j.data." + type, a.get(PATH))
				.callIf(!a.get(HEADER), "header", false)
				.callIf(differs(a, SEPARATOR), "separator", SEPARATORS.get(a.get(SEPARATOR)));
	}

	/** Whether a setting differs from its default. */
	static boolean differs(Attrs a, Attr<?> attr) {
		return !a.get(attr).equals(attr.byDefault());
	}

	/** The names of columns in a setting, separated by commas. */
	static Object[] names(Attrs a, Attr<String> attr) {
		return Arrays.stream(a.get(attr).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toArray();
	}
}

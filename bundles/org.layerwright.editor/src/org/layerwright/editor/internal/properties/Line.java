package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;

/**
 * One setting of a sheet.
 *
 * @param path where it lies, such as {@code optimizer/learningRate}
 * @param attr what the catalogue says of it
 * @param owner the settings of the kind that declares it
 * @param depth how deep it is nested, from 0
 * @param listed whether that kind is one of several in a list
 */
record Line(String path, Attr<?> attr, Attrs owner, int depth, boolean listed) {

	/** The settings that a sheet of {@code attrs} shows, nested ones below the choice they belong to. */
	static List<Line> of(Attrs attrs) {
		List<Line> lines = new ArrayList<>();
		collect("", attrs, 0, false, lines);
		return lines;
	}

	private static void collect(String prefix, Attrs attrs, int depth, boolean listed, List<Line> lines) {
		for (Attr<?> attr : attrs.kind().attributes()) {
			if (attr.isVisible(attrs)) {
				lines.add(new Line(prefix + attr.key(), attr, attrs, depth, listed));
				attrs.nested(attr).forEach(
						n -> collect(prefix + n.path() + "/", n.attrs(), depth + 1, attr.type().isList(), lines));
			}
		}
	}

	/** What a sheet must be built anew for when it changes. */
	String signature() {
		return owner.kind().id() + ":" + path;
	}
}

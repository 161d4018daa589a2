package org.layerwright.model.io.internal;

/** Escapes text for XML 1.0. */
final class Xml {

	private Xml() {}

	/** As the value of an attribute in double quotes; line breaks and tabs survive. */
	static String attribute(String value) {
		return escape(value, true);
	}

	/** As text between tags. */
	static String text(String value) {
		return escape(value, false);
	}

	private static String escape(String value, boolean attribute) {
		StringBuilder out = new StringBuilder(value.length() + 16);
		value.codePoints().forEach(c -> append(out, c, attribute));
		return out.toString();
	}

	private static void append(StringBuilder out, int c, boolean attribute) {
		switch (c) {
		case '&' -> out.append("&amp;");
		case '<' -> out.append("&lt;");
		case '>' -> out.append("&gt;");
		case '\r' -> out.append("&#13;");
		case '"' -> out.append(attribute ? "&quot;" : "\"");
		case '\n' -> out.append(attribute ? "&#10;" : "\n");
		case '\t' -> out.append(attribute ? "&#9;" : "\t");
		default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
		}
	}

	/** Whether XML 1.0 can hold the character at all, even escaped. */
	private static boolean allowed(int c) {
		return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}

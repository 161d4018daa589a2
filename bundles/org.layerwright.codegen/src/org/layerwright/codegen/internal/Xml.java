package org.layerwright.codegen.internal;

/** Text of a model in XML. */
final class Xml {

	private static final int LONGEST = 200;

	private Xml() {}

	/** {@code text} as one line of content that no reader takes for markup. */
	static String content(String text) {
		StringBuilder out = new StringBuilder();
		JavaText.plain(text, LONGEST).codePoints().forEach(c -> {
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			// Maven would look for a property behind it.
			case '$' -> out.append("_");
			default -> out.appendCodePoint(c);
			}
		});
		return out.toString();
	}
}

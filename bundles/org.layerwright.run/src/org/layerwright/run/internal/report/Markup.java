package org.layerwright.run.internal.report;

import java.util.Locale;

/** Text that becomes HTML or SVG: what comes from outside goes in by {@link #text}, and is escaped there. */
final class Markup {
	private final StringBuilder out = new StringBuilder(1 << 14);

	/** Appends trusted markup; {@code %s} and the like are filled with numbers, or with what {@link #escape} made. */
	Markup raw(String format, Object... arguments) {
		out.append(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
		return this;
	}

	/** Appends {@code text} so that it is read as text. */
	Markup text(Object text) {
		out.append(escape(text));
		return this;
	}

	/** Appends an element without attributes around {@code text}. */
	Markup element(String name, Object text) {
		return raw("<" + name + ">").text(text).raw("</" + name + ">");
	}

	/** Appends what another one holds. */
	Markup add(Markup other) {
		out.append(other.out);
		return this;
	}

	/** {@code text} as it may stand in an element or a quoted attribute. */
	static String escape(Object text) {
		StringBuilder safe = new StringBuilder();
		String.valueOf(text).codePoints().forEach(c -> append(safe, c));
		return safe.toString();
	}

	private static void append(StringBuilder safe, int c) {
		switch (c) {
		case '&' -> safe.append("&amp;");
		case '<' -> safe.append("&lt;");
		case '>' -> safe.append("&gt;");
		case '"' -> safe.append("&quot;");
		case '\'' -> safe.append("&#39;");
		default -> safe.appendCodePoint(allowed(c) ? c : 0xfffd);
		}
	}

	private static boolean allowed(int c) {
		boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0;
		boolean half = c >= 0xd800 && c <= 0xdfff; // of a surrogate pair, which UTF-8 cannot write
		return !control && !half && c < 0xfffe;
	}

	@Override
	public String toString() {
		return out.toString();
	}
}

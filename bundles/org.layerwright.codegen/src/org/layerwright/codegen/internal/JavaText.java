package org.layerwright.codegen.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values and texts of a model as Java source. Nothing that a text holds can end the literal or the comment it stands
 * in: what is not plainly visible is written as an escape, so that the source also shows what is there.
 */
final class JavaText {

	/** A string constant holds at most 65,535 bytes of UTF-8, at most three a character. */
	private static final int LONGEST_CONSTANT = 20_000;
	private static final int ESCAPE_LENGTH = 6;

	private JavaText() {}

	/** The literal of an Integer, Long, Double, Boolean, Character or String. */
	static String literal(Object value) {
		return switch (value) {
		case null -> "null";
		case String text -> string(text);
		case Character character -> character(character);
		case Integer number -> grouped(number.toString());
		case Long number when number.intValue() == number -> grouped(number.toString());
		case Long number -> grouped(number.toString()) + "L";
		case Double number -> real(number);
		default -> value.toString();
		};
	}

	private static String character(char character) {
		return character == '\'' ? "'\\''" : "'" + escaped(String.valueOf(character)).replace("\\\"", "\"") + "'";
	}

	private static String grouped(String digits) {
		boolean negative = digits.startsWith("-");
		String plain = negative ? digits.substring(1) : digits;
		String shown = plain.length() < 5 ? plain : plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
		return (negative ? "-" : "") + shown;
	}

	private static String real(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "Double.NaN"
					: value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
		}
		return Double.toString(value).replace(".0E", "e").replace('E', 'e');
	}

	/** A string literal; a very long text becomes several, joined when the program runs. */
	static String string(String text) {
		if (text.length() <= LONGEST_CONSTANT) {
			return '"' + escaped(text) + '"';
		}
		return pieces(text).stream().map(piece -> '"' + escaped(piece) + '"')
				.collect(Collectors.joining(").concat(", "", ")")).replaceFirst("\"\\)\\.concat\\(", "\".concat(");
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		for (int at = 0; at < text.length(); at += LONGEST_CONSTANT) {
			pieces.add(text.substring(at, Math.min(text.length(), at + LONGEST_CONSTANT)));
		}
		return pieces;
	}

	private static String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length() + 8);
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			at += Character.charCount(character);
			switch (character) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append(behindEscape(out) ? "\\134" : "\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> append(out, character);
			}
		}
		return out.toString();
	}

	/**
	 * Whether a unicode escape was the last. Behind the one of half a surrogate pair javac takes two backslashes and a
	 * u for the escape of the other half; so a backslash there is written by its octal number.
	 */
	private static boolean behindEscape(StringBuilder out) {
		int at = out.length() - ESCAPE_LENGTH;
		return at >= 0 && out.charAt(at) == '\\' && out.charAt(at + 1) == 'u';
	}

	private static void append(StringBuilder out, int character) {
		if (isVisible(character)) {
			out.appendCodePoint(character);
		} else {
			for (char unit : Character.toChars(character)) {
				out.append(String.format("\\u%04x", (int) unit));
			}
		}
	}

	/** Not a control, a mark of writing direction, a lone surrogate, an odd space or anything unassigned. */
	static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
				Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
			false;
		case Character.SPACE_SEPARATOR -> character == ' ';
		default -> true;
		};
	}

	/** {@code text} in a Javadoc comment: one line of at most {@code most} characters, without any markup. */
	static String comment(String text, int most) {
		String line = plain(text, most);
		StringBuilder out = new StringBuilder(line.length() + 8);
		line.codePoints().forEach(c -> {
			if ("<>&@{}*/\\".indexOf(c) >= 0) {
				out.append("&#").append(c).append(';');
			} else {
				out.appendCodePoint(c);
			}
		});
		return out.toString();
	}

	/** {@code text} as one visible line of at most {@code most} characters. */
	static String plain(String text, int most) {
		String line = text.codePoints().map(c -> isVisible(c) ? c : ' ').limit(most + 1L)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
				.replaceAll(" +", " ").strip();
		int characters = line.codePointCount(0, line.length());
		return characters <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
	}
}

package org.layerwright.dl4j.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words: runs of letters, digits and apostrophes are one, every other character that is not blank is one
 * of its own, so are ideographs and ends of lines. Joined again, there is a space between two words where people write
 * one.
 */
public final class Words {
	private static final Pattern WORD = Pattern
			.compile("[\\p{L}\\p{M}\\p{N}'’&&[^\\p{IsIdeographic}]]+|\\n|[^\\s]");
	private static final String CLOSING = ".,;:!?)]}%…。，；：！？）】》、”";
	private static final String OPENING = "([{（【《“\n";

	private Words() {}

	/** The words of a text. */
	public static List<String> cut(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

	/** A text of words. */
	public static String join(List<String> words) {
		StringBuilder text = new StringBuilder();
		String before = "\n";
		for (String word : words) {
			if (!opens(before) && !closes(word) && !(isIdeograph(before) && isIdeograph(word))) {
				text.append(' ');
			}
			text.append(word);
			before = word;
		}
		return text.toString();
	}

	private static boolean opens(String word) {
		return OPENING.contains(word);
	}

	private static boolean closes(String word) {
		return word.equals("\n") || CLOSING.contains(word);
	}

	private static boolean isIdeograph(String word) {
		return Character.isIdeographic(word.codePointAt(0)) || word.codePointAt(0) >= 0x3000;
	}
}

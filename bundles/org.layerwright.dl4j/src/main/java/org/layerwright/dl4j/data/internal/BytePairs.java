package org.layerwright.dl4j.data.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into pieces of words by byte-pair encoding (Sennrich, Haddow and Birch, "Neural machine translation of rare
 * words with subword units", 2016): a word begins as its characters, and of all neighbours that make a piece of the
 * vocabulary together those are joined first that were joined first when the vocabulary was learned. A word here keeps
 * the blank before it, so that pieces give the text again when they are put one behind the other; joining never goes
 * across the bounds of words.
 */
public final class BytePairs {
	private static final Pattern WORD = Pattern.compile(" ?[\\p{L}\\p{M}]+| ?\\p{N}+| ?[^\\s\\p{L}\\p{M}\\p{N}]+|\\s");

	private final ToIntFunction<String> rank;
	private final Map<String, List<String>> known = new HashMap<>();

	/** @param rank index of a piece in the vocabulary, less than 0 for one that it lacks */
	public BytePairs(ToIntFunction<String> rank) {
		this.rank = rank;
	}

	/** The words of a text. */
	static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

	/** The pieces of a text; characters that the vocabulary lacks stand alone. */
	public List<String> cut(String text) {
		List<String> pieces = new ArrayList<>();
		for (String word : words(text)) {
			pieces.addAll(known.computeIfAbsent(word, this::pieces));
		}
		return pieces;
	}

	private List<String> pieces(String word) {
		List<String> pieces = new ArrayList<>(characters(word));
		int at = first(pieces);
		while (at >= 0) {
			String joined = pieces.get(at) + pieces.get(at + 1);
			for (int i = at; i + 1 < pieces.size(); i++) {
				if (joined.equals(pieces.get(i) + pieces.get(i + 1))) {
					pieces.set(i, joined);
					pieces.remove(i + 1);
				}
			}
			at = first(pieces);
		}
		return List.copyOf(pieces);
	}

	/** Where the two neighbours stand that are to be joined next; -1 where none are. */
	private int first(List<String> pieces) {
		int best = -1;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			int joined = rank.applyAsInt(pieces.get(i) + pieces.get(i + 1));
			if (joined >= 0 && joined < least) {
				least = joined;
				best = i;
			}
		}
		return best;
	}

	static List<String> characters(String word) {
		return word.codePoints().mapToObj(Character::toString).toList();
	}
}

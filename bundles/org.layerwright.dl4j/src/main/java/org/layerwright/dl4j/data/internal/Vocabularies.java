package org.layerwright.dl4j.data.internal;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.data.Tokens;

/** Makes vocabularies from texts. */
public final class Vocabularies {
	private static final List<String> SPECIAL = List.of(Tokens.PADDING, Tokens.START, Tokens.END, Tokens.UNKNOWN);

	private Vocabularies() {}

	/** Every character of a text, by code point. */
	public static Tokens characters(String text) {
		return new Tokens(Tokens.Unit.CHARACTERS, Counts.of(BytePairs.characters(text)).sorted());
	}

	/**
	 * {@link Tokens#UNKNOWN} and the most frequent words of a text.
	 *
	 * @param most greatest size
	 */
	public static Tokens words(String text, int most) {
		List<String> vocabulary = new ArrayList<>(List.of(Tokens.UNKNOWN));
		vocabulary.addAll(Counts.of(Words.cut(text)).frequent(most - 1));
		return new Tokens(Tokens.Unit.WORDS, vocabulary);
	}

	/**
	 * {@link Tokens#UNKNOWN}, characters and pieces of words that were learned from a text, filled up with pieces that
	 * never occur if the text has too few.
	 *
	 * @param size the size, which is always reached
	 */
	public static Tokens bytePairs(String text, int size) {
		List<String> vocabulary = new ArrayList<>(List.of(Tokens.UNKNOWN));
		PairLearner.learn(vocabulary, text, size);
		while (vocabulary.size() < size) {
			vocabulary.add("<unused " + vocabulary.size() + ">");
		}
		return new Tokens(Tokens.Unit.BYTE_PAIRS, vocabulary);
	}

	/** Four special pieces, then every piece of some texts, the most frequent first. */
	public static Tokens special(Tokens.Unit unit, List<String> texts) {
		Counts counts = new Counts();
		Tokens cutter = new Tokens(unit, SPECIAL);
		texts.forEach(t -> cutter.cut(t).forEach(piece -> counts.add(piece, 1)));
		List<String> vocabulary = new ArrayList<>(SPECIAL);
		vocabulary.addAll(counts.frequent(Integer.MAX_VALUE));
		return new Tokens(unit, vocabulary);
	}
}

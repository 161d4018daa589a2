package org.layerwright.dl4j.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.internal.BytePairs;
import org.layerwright.dl4j.data.internal.Words;

/**
 * How text becomes indices, and back: a vocabulary of pieces, and a rule that cuts text into pieces. Not to be changed
 * once made.
 */
public final class Tokens {
	/** Piece that only fills up; at index 0 where there is one. */
	public static final String PADDING = "<pad>";
	/** Piece that begins what is to be generated. */
	public static final String START = "<start>";
	/** Piece that ends what is to be generated. */
	public static final String END = "<end>";
	/** Piece that stands for any other piece that the vocabulary lacks. */
	public static final String UNKNOWN = "<unknown>";

	/** What a piece is. */
	public enum Unit {
		/** One character, that is one Unicode code point. */
		CHARACTERS,
		/**
		 * A run of letters, digits and apostrophes, or another character that is not blank, or an end of a line;
		 * written with a space in between where people write one.
		 */
		WORDS,
		/** Characters and pieces of words, each word cut by byte-pair encoding (Sennrich, Haddow and Birch 2016). */
		BYTE_PAIRS
	}

	private final Unit unit;
	private final List<String> vocabulary;
	private transient Map<String, Integer> indices;
	private transient BytePairs pairs;

	/**
	 * @param unit what a piece is
	 * @param vocabulary the pieces, each at its index
	 */
	public Tokens(Unit unit, List<String> vocabulary) {
		this.unit = unit;
		this.vocabulary = List.copyOf(vocabulary);
	}

	/** Number of pieces. */
	public int size() {
		return vocabulary.size();
	}

	/** The pieces, each at its index. */
	public List<String> vocabulary() {
		return vocabulary;
	}

	/** What a piece is. */
	public Unit unit() {
		return unit;
	}

	/** Index of a piece, -1 for one that the vocabulary lacks. */
	public int index(String piece) {
		if (indices == null) { // not there yet in one that was read from a file
			indices = IntStream.range(0, size()).boxed()
					.collect(Collectors.toMap(vocabulary::get, i -> i, (a, b) -> a, HashMap::new));
		}
		return indices.getOrDefault(piece, -1);
	}

	/** The pieces of a text. */
	public List<String> cut(String text) {
		return switch (unit) {
		case CHARACTERS -> text.codePoints().mapToObj(Character::toString).toList();
		case WORDS -> Words.cut(text);
		case BYTE_PAIRS -> pairs().cut(text);
		};
	}

	private BytePairs pairs() {
		if (pairs == null) { // not there yet in one that was read from a file
			pairs = new BytePairs(this::index);
		}
		return pairs;
	}

	/** Indices of a text's pieces; those that the vocabulary lacks become {@link #UNKNOWN}, or are left out. */
	public int[] encode(String text) {
		int unknown = index(UNKNOWN);
		return cut(text).stream().mapToInt(this::index).map(i -> i < 0 ? unknown : i).filter(i -> i >= 0).toArray();
	}

	/** Pieces of a text that the vocabulary lacks, each once. */
	public List<String> lacking(String text) {
		return cut(text).stream().filter(piece -> index(piece) < 0).distinct().toList();
	}

	/** The pieces that indices mean, without {@link #PADDING}, {@link #START} and {@link #END}. */
	public List<String> pieces(int... tokens) {
		return Arrays.stream(tokens).mapToObj(vocabulary::get)
				.filter(piece -> !piece.equals(PADDING) && !piece.equals(START) && !piece.equals(END)).toList();
	}

	/** The text that indices mean, without {@link #PADDING}, {@link #START} and {@link #END}. */
	public String decode(int... tokens) {
		List<String> pieces = pieces(tokens);
		return unit == Unit.WORDS ? Words.join(pieces) : String.join("", pieces);
	}
}

package org.layerwright.dl4j.data;

import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.internal.PlanePoints;
import org.layerwright.dl4j.data.internal.Utf8;
import org.layerwright.dl4j.data.internal.Vocabularies;
import org.layerwright.dl4j.internal.Text;

/**
 * A text to learn the next piece from: samples are chunks of it, the target at each step is the piece that comes next.
 * The vocabulary is that of the whole text. The order of the chunks is kept when they are split: the beginning of the
 * text trains, its end tests, and chunks that reach into the part before theirs are left out.
 *
 * @param file the file, UTF-8
 * @param unit what a piece is
 * @param vocabulary greatest number of words, or number of pieces in byte-pair encoding; without meaning for characters
 * @param length pieces in a chunk
 * @param stride pieces from the beginning of one chunk to that of the next one
 */
public record TextFile(Path file, Tokens.Unit unit, int vocabulary, int length, int stride) implements DataSource {
	private static final int USUAL_LENGTH = 64;
	private static final int LEAST_VOCABULARY = 2;

	/** Chunks of 64 characters, one behind the other. */
	public TextFile(String file) {
		this(Path.of(file), Tokens.Unit.CHARACTERS, 0, USUAL_LENGTH, USUAL_LENGTH);
	}

	/** The same in words: the most frequent ones, {@code most} together with the one for all others. */
	public TextFile words(int most) {
		return new TextFile(file, Tokens.Unit.WORDS, most, length, stride);
	}

	/** The same in pieces of words that are learned from the text until there are {@code size}. */
	public TextFile bytePairs(int size) {
		return new TextFile(file, Tokens.Unit.BYTE_PAIRS, size, length, stride);
	}

	/** The same in chunks of another length, one behind the other. */
	public TextFile length(int value) {
		return new TextFile(file, unit, vocabulary, value, value);
	}

	/** The same with another distance between the beginnings of chunks. */
	public TextFile stride(int value) {
		return new TextFile(file, unit, vocabulary, length, value);
	}

	@Override
	public Samples load() {
		PlanePoints.positive("length", length);
		PlanePoints.positive("stride", stride);
		String text = Utf8.read(file);
		Tokens tokens = tokens(text);
		return samples(text, tokens);
	}

	/** Samples of a text in tokens that are known already, such as those of a network that is to be measured on it. */
	public Samples load(Tokens tokens) {
		return samples(Utf8.read(file), tokens);
	}

	private Samples samples(String text, Tokens tokens) {
		int[] pieces = tokens.encode(text);
		int count = pieces.length <= length ? 0 : (pieces.length - length - 1) / stride + 1;
		if (count == 0) {
			throw Text.wrongInput("text.short", file, pieces.length, length);
		}
		if ((long) count * length > Integer.MAX_VALUE - 8) {
			throw Text.wrongInput("text.many", file, count, length);
		}
		Part part = new Part(new int[] { 1, length }, chunks(pieces, count, 0), null, tokens);
		Targets next = new Targets(chunks(pieces, count, 1), 1, length, null, tokens.vocabulary());
		return Samples.of(List.of(part), next).inOrder((length - 1) / stride);
	}

	private Tokens tokens(String text) {
		if (unit != Tokens.Unit.CHARACTERS && vocabulary < LEAST_VOCABULARY) {
			throw Text.wrongInput("text.vocabulary", file, vocabulary);
		}
		return switch (unit) {
		case CHARACTERS -> Vocabularies.characters(text);
		case WORDS -> Vocabularies.words(text, vocabulary);
		case BYTE_PAIRS -> Vocabularies.bytePairs(text, vocabulary);
		};
	}

	private float[] chunks(int[] pieces, int count, int shift) {
		float[] values = new float[count * length];
		for (int i = 0; i < values.length; i++) {
			values[i] = pieces[i / length * stride + i % length + shift];
		}
		return values;
	}
}

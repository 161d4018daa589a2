package org.layerwright.dl4j.data;

import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.internal.PairSamples;

/**
 * Pairs of texts, such as sentences and their translations: one pair a line, source and target separated by a
 * tabulator; what stands behind a second tabulator does not matter, nor do empty lines. A sample has two inputs, the
 * pieces of the source and {@link Tokens#START} with the pieces of the target; the target at each step is what comes
 * next, at the end {@link Tokens#END}. Pairs with the same source are not divided when samples are split.
 *
 * @param file the file, UTF-8
 * @param source what a piece of the source is
 * @param target what a piece of the target is
 * @param longest pairs are left out in which the source or the target has more pieces
 */
public record PairsFile(Path file, Tokens.Unit source, Tokens.Unit target, int longest) implements DataSource {

	/** Words on both sides, 64 at most. */
	public PairsFile(String file) {
		this(Path.of(file), Tokens.Unit.WORDS, Tokens.Unit.WORDS, 64);
	}

	/** The same with another idea of what a piece of the source is. */
	public PairsFile source(Tokens.Unit unit) {
		return new PairsFile(file, unit, target, longest);
	}

	/** The same with another idea of what a piece of the target is. */
	public PairsFile target(Tokens.Unit unit) {
		return new PairsFile(file, source, unit, longest);
	}

	/** The same with another greatest number of pieces. */
	public PairsFile longest(int pieces) {
		return new PairsFile(file, source, target, pieces);
	}

	@Override
	public Samples load() {
		List<PairSamples.Pair> pairs = PairSamples.read(this);
		return PairSamples.of(this, pairs);
	}
}

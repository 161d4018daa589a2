package org.layerwright.dl4j.task.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.data.internal.Words;

/**
 * BLEU-4 of a corpus with one reference each (Papineni et al., BLEU: a Method for Automatic Evaluation of Machine
 * Translation, 2002): the geometric mean of the precisions of n-grams of 1 to 4 pieces, each n-gram counted at most as
 * often as the reference has it, times a penalty exp(1 - r/c) for texts that are shorter in all (c) than the references
 * (r). Counts are added up over the corpus and not smoothed; of short texts, orders n for which no text has an n-gram
 * are left out of the mean, and a corpus of empty texts has 0.
 */
public final class Bleu {
	private static final int ORDERS = 4;

	private final long[] matching = new long[ORDERS];
	private final long[] all = new long[ORDERS];
	private long length;
	private long referenceLength;

	/** What a text is counted in: its tokens, or its words if tokens are parts of words that are learned from data. */
	public static List<String> pieces(Tokens tokens, int... text) {
		return tokens.unit() == Tokens.Unit.BYTE_PAIRS ? Words.cut(tokens.decode(text)) : tokens.pieces(text);
	}

	/** Adds a text and what it should have been, both in pieces. */
	public void add(List<String> text, List<String> reference) {
		length += text.size();
		referenceLength += reference.size();
		for (int n = 1; n <= ORDERS; n++) {
			Map<List<String>, Integer> allowed = counts(reference, n);
			for (Map.Entry<List<String>, Integer> gram : counts(text, n).entrySet()) {
				all[n - 1] += gram.getValue();
				matching[n - 1] += Math.min(gram.getValue(), allowed.getOrDefault(gram.getKey(), 0));
			}
		}
	}

	/** Share of the n-grams that the references have, too; NaN if there are none. */
	public double precision(int n) {
		return matching[n - 1] / (double) all[n - 1];
	}

	/** From 0 to 1. */
	public double score() {
		double logs = 0;
		int orders = 0;
		for (int n = 1; n <= ORDERS; n++) {
			if (all[n - 1] > 0) {
				logs += Math.log(precision(n));
				orders++;
			}
		}
		double penalty = length < referenceLength ? Math.exp(1 - referenceLength / (double) length) : 1;
		return orders == 0 ? 0 : penalty * Math.exp(logs / orders);
	}

	private static Map<List<String>, Integer> counts(List<String> pieces, int n) {
		Map<List<String>, Integer> counts = new HashMap<>();
		for (int i = 0; i + n <= pieces.size(); i++) {
			counts.merge(pieces.subList(i, i + n), 1, Integer::sum);
		}
		return counts;
	}
}

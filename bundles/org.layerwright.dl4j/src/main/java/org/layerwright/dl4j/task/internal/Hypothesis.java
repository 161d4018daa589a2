package org.layerwright.dl4j.task.internal;

import java.util.Arrays;

/**
 * A beginning of an answer, or a whole one.
 *
 * @param tokens its tokens, without the one that begins and the one that ends every answer
 * @param logProbability natural logarithm of its probability, so far
 * @param greedy whether each of its tokens was the likeliest one
 */
public record Hypothesis(int[] tokens, double logProbability, boolean greedy) {

	/** Nothing so far. */
	static final Hypothesis EMPTY = new Hypothesis(new int[0], 0, true);

	/** The same with one more token. */
	Hypothesis with(int token) {
		int[] more = Arrays.copyOf(tokens, tokens.length + 1);
		more[tokens.length] = token;
		return new Hypothesis(more, logProbability, greedy);
	}
}

package org.layerwright.cli.tests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The simplest language model of characters: how often each followed each, one more than counted (add-one smoothing),
 * so that nothing is impossible.
 */
final class Bigrams {
	private final Map<String, Integer> pairs = new HashMap<>();
	private final Map<Character, Integer> firsts = new HashMap<>();
	private final Set<Character> all = new HashSet<>();

	/** Counts the pairs of {@code training}. */
	Bigrams(String training) {
		for (int i = 0; i + 1 < training.length(); i++) {
			pairs.merge(training.substring(i, i + 2), 1, Integer::sum);
			firsts.merge(training.charAt(i), 1, Integer::sum);
			all.add(training.charAt(i));
		}
	}

	/** Its perplexity for {@code text}. */
	double perplexity(String text) {
		double sum = 0;
		for (int i = 0; i + 1 < text.length(); i++) {
			double together = pairs.getOrDefault(text.substring(i, i + 2), 0) + 1;
			sum -= Math.log(together / (firsts.getOrDefault(text.charAt(i), 0) + all.size()));
		}
		return Math.exp(sum / (text.length() - 1));
	}
}

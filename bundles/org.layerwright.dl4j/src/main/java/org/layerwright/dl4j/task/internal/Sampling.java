package org.layerwright.dl4j.task.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.layerwright.dl4j.data.Tokens;

/**
 * Draws the next piece of a text from what a network says about it. Each probability p is replaced by p^(1/τ), brought
 * to a sum of 1 again; only the k likeliest pieces are drawn from (Fan, Lewis and Dauphin, Hierarchical Neural Story
 * Generation, 2018). Pieces that stand for no text are never drawn.
 */
public final class Sampling {
	private final boolean[] excluded;
	private final double temperature;
	private final int topK;
	private final SplittableRandom random;

	/**
	 * @param temperature τ: below 1 the likely becomes likelier; 0 for always the likeliest
	 * @param topK k; 0 for all pieces
	 */
	public Sampling(Tokens tokens, double temperature, int topK, long seed) {
		this.excluded = new boolean[tokens.size()];
		for (String piece : new String[] { Tokens.PADDING, Tokens.START, Tokens.UNKNOWN }) {
			if (tokens.index(piece) >= 0) {
				excluded[tokens.index(piece)] = true;
			}
		}
		this.temperature = temperature;
		this.topK = topK;
		this.random = new SplittableRandom(seed);
	}

	/** Draws from the probabilities of all pieces. */
	public int draw(double... probabilities) {
		double[] logs = new double[probabilities.length];
		Arrays.setAll(logs, i -> excluded[i] ? Double.NEGATIVE_INFINITY : Math.log(probabilities[i]));
		int likeliest = likeliest(logs);
		if (temperature <= 0) {
			return likeliest;
		}
		double least = least(logs);
		double most = logs[likeliest];
		double[] weights = new double[logs.length];
		Arrays.setAll(weights, i -> logs[i] < least ? 0 : Math.exp((logs[i] - most) / temperature));
		return drawn(weights, likeliest);
	}

	private int drawn(double[] weights, int otherwise) {
		double left = random.nextDouble() * Arrays.stream(weights).sum();
		for (int i = 0; i < weights.length; i++) {
			left -= weights[i];
			if (left < 0) {
				return i;
			}
		}
		return otherwise;
	}

	private double least(double... logs) {
		if (topK <= 0 || topK >= logs.length) {
			return Double.NEGATIVE_INFINITY;
		}
		double[] sorted = logs.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length - topK];
	}

	private static int likeliest(double... values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return best;
	}
}

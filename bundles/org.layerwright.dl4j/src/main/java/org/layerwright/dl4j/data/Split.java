package org.layerwright.dl4j.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.layerwright.dl4j.internal.Text;

/**
 * How samples are divided: shares of training, validation and test that add up to 1. Shuffled by a seed first, unless
 * the samples have an order that must be kept; then the first ones train and the last ones test.
 *
 * @param training share to learn from, greater than 0
 * @param validation share to measure after epochs
 * @param test share to measure at the end
 * @param seed seed of the shuffling
 * @param shuffle whether to shuffle
 */
public record Split(double training, double validation, double test, long seed, boolean shuffle) {

	/**
	 * Indices of the samples of each part.
	 *
	 * @param training indices to learn from
	 * @param validation indices to measure after epochs
	 * @param test indices to measure at the end
	 */
	public record Parts(int[] training, int[] validation, int[] test) {}

	/** A shuffled split with seed 1. */
	public static Split of(double training, double validation, double test) {
		return new Split(training, validation, test, 1, true);
	}

	/** The same with another seed. */
	public Split seed(long newSeed) {
		return new Split(training, validation, test, newSeed, shuffle);
	}

	/** The same, shuffled or not. */
	public Split shuffle(boolean shuffled) {
		return new Split(training, validation, test, seed, shuffled);
	}

	/**
	 * Divides samples; each part is rounded to the nearest whole number and training gets what is left. Samples of one
	 * group stay together, so that parts may become a little larger; samples in order that have targets in common with
	 * the part before theirs are left out.
	 */
	public Parts parts(Samples samples) {
		double sum = training + validation + test;
		if (training <= 0 || validation < 0 || test < 0 || Math.abs(sum - 1) > 1e-6) {
			throw Text.wrongInput("split.shares", training, validation, test);
		}
		int[] order = order(samples);
		int tested = (int) Math.round(order.length * test);
		int validated = (int) Math.round(order.length * validation);
		Cuts cuts = new Cuts(order, samples.belonging());
		int second = cuts.near(order.length - tested);
		int first = cuts.near(order.length - tested - validated);
		if (first < 1) {
			throw Text.wrongInput("split.empty", order.length);
		}
		return new Parts(Arrays.copyOf(order, first), cuts.behind(first, second), cuts.behind(second, order.length));
	}

	/** Where an order can be cut. */
	private record Cuts(int[] order, Samples.Belonging belonging) {

		/** The last place up to {@code wanted} at which no group is divided. */
		private int near(int wanted) {
			int[] groups = belonging.groups();
			int at = wanted;
			while (groups != null && at > 0 && at < order.length && groups[order[at]] == groups[order[at - 1]]) {
				at--;
			}
			return at;
		}

		/** A part that comes behind another one. */
		private int[] behind(int from, int to) {
			return Arrays.copyOfRange(order, from == to ? to : Math.min(to, from + belonging.overlap()), to);
		}
	}

	private int[] order(Samples samples) {
		int[] order = new int[samples.count()];
		Arrays.setAll(order, i -> i);
		if (shuffle && !samples.ordered()) {
			shuffle(order, new SplittableRandom(seed));
		}
		int[] groups = samples.belonging().groups();
		return groups == null ? order : together(order, groups);
	}

	/** The same order, but each group as a whole where its first sample was. */
	private static int[] together(int[] order, int[] groups) {
		Map<Integer, List<Integer>> byGroup = new LinkedHashMap<>();
		for (int sample : order) {
			byGroup.computeIfAbsent(groups[sample], g -> new ArrayList<>()).add(sample);
		}
		return byGroup.values().stream().flatMap(List::stream).mapToInt(i -> i).toArray();
	}

	/** Puts indices into a random order: Fisher and Yates. */
	public static void shuffle(int[] indices, SplittableRandom random) {
		for (int i = indices.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swap = indices[i];
			indices[i] = indices[j];
			indices[j] = swap;
		}
	}
}

package org.layerwright.dl4j.task.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The search for the likeliest answer to one source: a beam of the likeliest beginnings. The beginning that follows the
 * likeliest token each time is never dropped, so that the answer is at least as likely as the greedy one. Probabilities
 * are not divided by the length of the answer.
 */
final class Search {
	private static final Comparator<Hypothesis> LIKELIEST = Comparator
			.comparingDouble(Hypothesis::logProbability).reversed();

	private final int beam;
	private final int end;
	private final int longest;
	private final List<Hypothesis> found = new ArrayList<>();
	private List<Hypothesis> live = List.of(Hypothesis.EMPTY);

	/**
	 * @param beam beginnings to keep; 1 for the greedy one alone
	 * @param end token that ends an answer
	 * @param longest greatest number of tokens of an answer
	 */
	Search(int beam, int end, int longest) {
		this.beam = beam;
		this.end = end;
		this.longest = longest;
	}

	/** Beginnings that wait for their next token; all of the same length. */
	List<Hypothesis> live() {
		return live;
	}

	/** What was found, the likeliest first. */
	List<Hypothesis> found() {
		return found;
	}

	/**
	 * Goes on.
	 *
	 * @param logs for each of {@link #live} the logarithms of the probabilities of all tokens
	 */
	void advance(List<double[]> logs) {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < live.size(); i++) {
			expand(live.get(i), logs.get(i), steps);
		}
		steps.sort(Comparator.comparing(Step::result, LIKELIEST));
		List<Hypothesis> next = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (i < beam || step.result.greedy()) {
				boolean whole = step.token == end;
				(whole ? found : next).add(whole ? step.result : step.result.with(step.token));
			}
		}
		found.sort(LIKELIEST);
		boolean settled = !found.isEmpty() && !next.isEmpty()
				&& found.get(0).logProbability() >= next.stream().min(LIKELIEST).orElseThrow().logProbability();
		live = settled ? List.of() : next;
	}

	/** A token that may come next, and the beginning before it with the probability after it. */
	private record Step(Hypothesis result, int token) {}

	/** Adds the likeliest steps; the end alone where an answer must not become longer. */
	private void expand(Hypothesis from, double[] logs, List<Step> into) {
		if (from.tokens().length == longest) {
			into.add(new Step(
					new Hypothesis(from.tokens(), from.logProbability() + logs[end], from.greedy()), end));
			return;
		}
		boolean[] taken = new boolean[logs.length];
		for (int n = 0; n < Math.min(beam, logs.length); n++) {
			int best = -1;
			for (int i = 0; i < logs.length; i++) {
				best = !taken[i] && (best < 0 || logs[i] > logs[best]) ? i : best;
			}
			taken[best] = true;
			into.add(new Step(new Hypothesis(from.tokens(), from.logProbability() + logs[best],
					from.greedy() && n == 0), best));
		}
	}
}

package org.layerwright.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

class TuningTest {
	private static final int SOME = 2_000;

	/** The numbers used in each iteration where an iteration with so many takes so long. */
	private static List<Integer> used(Tuning tuning, IntToDoubleFunction time) {
		List<Integer> used = new ArrayList<>();
		for (int i = 0; i < SOME; i++) {
			int workers = tuning.workers(i);
			used.add(workers);
			tuning.took(i, time.applyAsDouble(workers));
		}
		return used;
	}

	@Test
	void takesTheFastest() {
		Tuning tuning = Tuning.measuring(6, 0);
		List<Integer> used = used(tuning, n -> n == 4 ? 1 : 2);
		assertEquals(4, tuning.chosen());
		assertEquals(Set.of(1, 2, 4, 6), Set.copyOf(used));
		assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 6, 1, 2, 4, 6), used.subList(0, 18));
		assertEquals(Set.of(4), Set.copyOf(used.subList(1_100, SOME)));
	}

	@Test
	void moreMustBeWorthIt() {
		Tuning tuning = Tuning.measuring(2, 0);
		used(tuning, n -> n == 1 ? 1 : 0.96);
		assertEquals(1, tuning.chosen());
		used(Tuning.measuring(2, 0), n -> 1.0 / n);
	}

	@Test
	void whatDisturbsSomeIterationsDoesNotMatter() {
		Tuning tuning = Tuning.measuring(2, 0);
		int[] calls = { 0 };
		used(tuning, n -> calls[0]++ % 5 == 0 ? 100 : n == 1 ? 1 : 0.6);
		assertEquals(2, tuning.chosen());
	}

	@Test
	void thePatternDoesNotDependOnTime() {
		Tuning fast = Tuning.measuring(4, 0);
		Tuning slow = Tuning.measuring(4, 0);
		Set<Integer> differing = new TreeSet<>();
		List<Integer> one = used(fast, n -> 1.0 / n);
		List<Integer> other = used(slow, n -> n);
		for (int i = 0; i < SOME; i++) {
			if (!one.get(i).equals(other.get(i))) {
				assertEquals(fast.chosen(), one.get(i));
				assertEquals(slow.chosen(), other.get(i));
				differing.add(i);
			}
		}
		assertTrue(differing.size() > SOME / 2);
	}

	@Test
	void whatIsKnownOrAskedForIsTaken() {
		assertEquals(2, Tuning.measuring(2, 2).workers(0));
		Tuning fixed = Tuning.fixed(3);
		assertEquals(Set.of(3), Set.copyOf(used(fixed, n -> 1)));
		assertEquals(3, fixed.chosen());
	}
}

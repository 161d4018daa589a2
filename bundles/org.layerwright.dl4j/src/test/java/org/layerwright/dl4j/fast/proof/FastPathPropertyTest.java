package org.layerwright.dl4j.fast.proof;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The fast path computes what DL4J computes, whatever the network: more than 300 of them, each of which follows from a
 * number. They are the same in each build; another {@link #SEED} looks farther.
 */
class FastPathPropertyTest {
	private static final String SEED = "20";

	@Property(tries = 140, seed = SEED, shrinking = ShrinkingMode.OFF)
	void vectors(@ForAll long seed) {
		new Trial(Vectors::new, seed).check();
	}

	@Property(tries = 100, seed = SEED, shrinking = ShrinkingMode.OFF)
	void pictures(@ForAll long seed) {
		new Trial(Pictures::new, seed).check();
	}

	@Property(tries = 45, seed = SEED, shrinking = ShrinkingMode.OFF)
	void sequences(@ForAll long seed) {
		new Trial(Sequences::new, seed).check();
	}

	@Property(tries = 25, seed = SEED, shrinking = ShrinkingMode.OFF)
	void tokens(@ForAll long seed) {
		new Trial(Tokens::new, seed).check();
	}
}

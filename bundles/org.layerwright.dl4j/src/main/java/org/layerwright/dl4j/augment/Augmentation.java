package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

/**
 * Changes samples at random while a network learns from them; those that it is measured on stay as they are. What an
 * augmentation does follows from the random numbers alone, so that a training that goes on later goes on the same.
 */
@FunctionalInterface
public interface Augmentation {

	/** Changes samples in place. */
	void change(Drafts drafts, SplittableRandom random);

	/** Whether it can change samples of that shape, see {@link Drafts#shape()}. */
	default boolean takes(int... shape) {
		return true;
	}
}

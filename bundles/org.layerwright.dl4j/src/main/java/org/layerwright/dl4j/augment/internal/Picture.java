package org.layerwright.dl4j.augment.internal;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.augment.Drafts;

/** Changes pictures one by one. */
public interface Picture extends Augmentation {

	/** Changes one picture. */
	void change(Pixels pixels, SplittableRandom random);

	@Override
	default void change(Drafts drafts, SplittableRandom random) {
		Pixels pixels = new Pixels(drafts);
		for (int i = 0; i < drafts.count(); i++) {
			change(pixels.of(i), random);
		}
	}

	@Override
	default boolean takes(int... shape) {
		return shape.length == 3;
	}
}

package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

/**
 * Adds normally distributed noise to every value.
 *
 * @param deviation its standard deviation, in the unit that values had before they were standardised
 */
public record Noise(double deviation) implements Augmentation {

	@Override
	public void change(Drafts drafts, SplittableRandom random) {
		float[] values = drafts.values();
		for (int i = 0; i < drafts.count() * drafts.width(); i++) {
			values[i] += (float) (deviation * random.nextGaussian()) * drafts.unit(i % drafts.width());
		}
	}
}

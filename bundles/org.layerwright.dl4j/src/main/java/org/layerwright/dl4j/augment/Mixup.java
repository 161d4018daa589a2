package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Beta;
import org.layerwright.dl4j.data.Split;

/**
 * Mixes every sample with another one of its batch, and what is true of them in the same proportion: λ·a + (1 − λ)·b
 * with λ from Beta(α, α) (Zhang, Cissé, Dauphin and Lopez-Paz, "mixup: Beyond empirical risk minimization", 2018). The
 * greater share is the sample's own, which makes no difference as partners are random.
 *
 * @param alpha α, greater than 0: the smaller, the less is mixed
 */
public record Mixup(double alpha) implements Augmentation {

	@Override
	public void change(Drafts drafts, SplittableRandom random) {
		int[] partners = new int[drafts.count()];
		for (int i = 0; i < partners.length; i++) {
			partners[i] = i;
		}
		Split.shuffle(partners, random);
		float[] before = drafts.values().clone();
		float[] shares = new float[partners.length];
		for (int i = 0; i < partners.length; i++) {
			double share = Beta.draw(alpha, random);
			shares[i] = (float) Math.max(share, 1 - share);
			mix(drafts, before, i, partners[i], shares[i]);
		}
		drafts.mixed(partners, shares);
	}

	private static void mix(Drafts drafts, float[] before, int sample, int partner, float share) {
		int width = drafts.width();
		for (int v = 0; v < width; v++) {
			drafts.values()[sample * width + v] = share * before[sample * width + v]
					+ (1 - share) * before[partner * width + v];
		}
	}
}

package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Picture;
import org.layerwright.dl4j.augment.internal.Pixels;

/**
 * Takes a part of the picture, of its proportions, and enlarges it to the size of the whole.
 *
 * @param least smallest side of the part as a share of the whole, greater than 0; every share up to 1 is equally likely
 */
public record Crop(double least) implements Picture {

	@Override
	public void change(Pixels pixels, SplittableRandom random) {
		double share = least + (1 - least) * random.nextDouble();
		double left = random.nextDouble() * (1 - share) * pixels.width();
		double top = random.nextDouble() * (1 - share) * pixels.height();
		pixels.move((x, y) -> inside(left + (x + 0.5) * share - 0.5, pixels.width()),
				(x, y) -> inside(top + (y + 0.5) * share - 0.5, pixels.height()));
	}

	private static double inside(double place, int size) {
		return Math.max(0, Math.min(size - 1, place));
	}
}

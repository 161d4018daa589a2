package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Picture;
import org.layerwright.dl4j.augment.internal.Pixels;

/**
 * Moves pictures by whole pixels; what comes into the picture is black.
 *
 * @param pixels greatest way in each direction; every way up to it is equally likely
 */
public record Shift(int pixels) implements Picture {

	@Override
	public void change(Pixels picture, SplittableRandom random) {
		int right = random.nextInt(-pixels, pixels + 1);
		int down = random.nextInt(-pixels, pixels + 1);
		picture.move((x, y) -> x - right, (x, y) -> y - down);
	}
}

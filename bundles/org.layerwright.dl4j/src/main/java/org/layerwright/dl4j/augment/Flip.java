package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Picture;
import org.layerwright.dl4j.augment.internal.Pixels;

/**
 * Mirrors every other picture.
 *
 * @param horizontal whether left and right may change places
 * @param vertical whether top and bottom may
 */
public record Flip(boolean horizontal, boolean vertical) implements Picture {

	@Override
	public void change(Pixels pixels, SplittableRandom random) {
		boolean across = horizontal && random.nextBoolean();
		boolean down = vertical && random.nextBoolean();
		if (across || down) {
			pixels.move((x, y) -> across ? pixels.width() - 1 - x : x, (x, y) -> down ? pixels.height() - 1 - y : y);
		}
	}
}

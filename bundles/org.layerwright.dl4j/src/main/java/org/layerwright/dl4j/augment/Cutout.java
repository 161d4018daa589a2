package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Picture;
import org.layerwright.dl4j.augment.internal.Pixels;

/**
 * Blackens a square around a random pixel; a part of it may lie outside (DeVries and Taylor, "Improved regularization
 * of convolutional neural networks with cutout", 2017).
 *
 * @param size side of the square in pixels
 */
public record Cutout(int size) implements Picture {

	@Override
	public void change(Pixels pixels, SplittableRandom random) {
		int left = random.nextInt(pixels.width()) - size / 2;
		int top = random.nextInt(pixels.height()) - size / 2;
		for (int y = Math.max(0, top); y < Math.min(pixels.height(), top + size); y++) {
			for (int x = Math.max(0, left); x < Math.min(pixels.width(), left + size); x++) {
				pixels.erase(x, y);
			}
		}
	}
}

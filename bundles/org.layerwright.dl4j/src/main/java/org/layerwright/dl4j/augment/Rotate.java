package org.layerwright.dl4j.augment;

import java.util.SplittableRandom;

import org.layerwright.dl4j.augment.internal.Picture;
import org.layerwright.dl4j.augment.internal.Pixels;

/**
 * Turns pictures about their middle; what comes into the picture is black.
 *
 * @param degrees greatest turn to each side; every angle up to it is equally likely
 */
public record Rotate(double degrees) implements Picture {

	@Override
	public void change(Pixels pixels, SplittableRandom random) {
		double angle = Math.toRadians((2 * random.nextDouble() - 1) * degrees);
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		double middleX = (pixels.width() - 1) / 2.0;
		double middleY = (pixels.height() - 1) / 2.0;
		pixels.move((x, y) -> middleX + cos * (x - middleX) + sin * (y - middleY),
				(x, y) -> middleY - sin * (x - middleX) + cos * (y - middleY));
	}
}

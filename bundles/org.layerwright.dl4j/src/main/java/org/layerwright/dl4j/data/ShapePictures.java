package org.layerwright.dl4j.data;

import java.util.List;
import java.util.SplittableRandom;

import org.layerwright.dl4j.data.internal.PlanePoints;
import org.layerwright.dl4j.data.internal.ShapePainter;

/**
 * Coloured pictures of circles, squares, triangles and crosses, 24 × 24, values 0 to 1, shape {@code [3, 24, 24]} (red,
 * green, blue). Place, size, turn, both colours and noise are random, so that only the form tells the class. The same
 * seed gives the same pictures.
 *
 * @param samples number of pictures; the forms take turns
 * @param rotation greatest turn to each side, in degrees
 * @param noise standard deviation of the noise of each value
 * @param seed seed of the random numbers
 */
public record ShapePictures(int samples, double rotation, double noise, long seed) implements DataSource {
	private static final List<String> NAMES = List.of("circle", "square", "triangle", "cross");

	/** 2,000 pictures; rotation 30, noise 0.05, seed 1. */
	public ShapePictures() {
		this(2_000, 30, 0.05, 1);
	}

	/** The same with another number of pictures. */
	public ShapePictures samples(int value) {
		return new ShapePictures(value, rotation, noise, seed);
	}

	/** The same with another greatest turn in degrees. */
	public ShapePictures rotation(double value) {
		return new ShapePictures(samples, value, noise, seed);
	}

	/** The same with another noise. */
	public ShapePictures noise(double value) {
		return new ShapePictures(samples, rotation, value, seed);
	}

	/** The same with another seed. */
	public ShapePictures seed(long value) {
		return new ShapePictures(samples, rotation, noise, value);
	}

	@Override
	public Samples load() {
		int size = ShapePainter.SIZE;
		ShapePainter painter = new ShapePainter(this, new SplittableRandom(seed));
		int each = ShapePainter.COLOURS * size * size;
		float[] values = new float[PlanePoints.positive("samples", samples) * each];
		int[] labels = new int[samples];
		for (int i = 0; i < samples; i++) {
			labels[i] = i % NAMES.size();
			painter.paint(labels[i], values, i * each);
		}
		painter.dispose();
		return Samples.classified(new int[] { ShapePainter.COLOURS, size, size }, values, labels, NAMES);
	}
}

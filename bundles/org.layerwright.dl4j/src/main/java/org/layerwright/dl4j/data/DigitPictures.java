package org.layerwright.dl4j.data;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.internal.DigitPainter;
import org.layerwright.dl4j.data.internal.PlanePoints;

/**
 * Grey pictures of the digits 0 to 9, 28 × 28, white on black, values 0 to 1, shape {@code [1, 28, 28]}. Drawn from the
 * outlines of the machine's fonts, each one shifted, turned, scaled, thickened and covered with noise at random. The
 * same seed gives the same pictures on a machine with the same fonts.
 *
 * @param samples number of pictures; the digits take turns
 * @param shift greatest shift to each side, in pixels
 * @param rotation greatest turn to each side, in degrees
 * @param scale greatest relative change of size, 0 to less than 1
 * @param thickness greatest stroke added around the outline, in pixels
 * @param noise standard deviation of the noise of each pixel
 * @param seed seed of the random numbers
 */
public record DigitPictures(int samples, double shift, double rotation, double scale, double thickness, double noise,
		long seed) implements DataSource {

	/** 12,000 pictures; shift 2, rotation 10, scale 0.15, thickness 1.5, noise 0.05, seed 1. */
	public DigitPictures() {
		this(12_000, 2, 10, 0.15, 1.5, 0.05, 1);
	}

	/** The same with another number of pictures. */
	public DigitPictures samples(int value) {
		return new DigitPictures(value, shift, rotation, scale, thickness, noise, seed);
	}

	/** The same with another greatest shift in pixels. */
	public DigitPictures shift(double value) {
		return new DigitPictures(samples, value, rotation, scale, thickness, noise, seed);
	}

	/** The same with another greatest turn in degrees. */
	public DigitPictures rotation(double value) {
		return new DigitPictures(samples, shift, value, scale, thickness, noise, seed);
	}

	/** The same with another greatest relative change of size. */
	public DigitPictures scale(double value) {
		return new DigitPictures(samples, shift, rotation, value, thickness, noise, seed);
	}

	/** The same with another greatest added stroke in pixels. */
	public DigitPictures thickness(double value) {
		return new DigitPictures(samples, shift, rotation, scale, value, noise, seed);
	}

	/** The same with another noise. */
	public DigitPictures noise(double value) {
		return new DigitPictures(samples, shift, rotation, scale, thickness, value, seed);
	}

	/** The same with another seed. */
	public DigitPictures seed(long value) {
		return new DigitPictures(samples, shift, rotation, scale, thickness, noise, value);
	}

	@Override
	public Samples load() {
		int size = DigitPainter.SIZE;
		float[] pixels = new float[PlanePoints.positive("samples", samples) * size * size];
		int[] labels = new int[samples];
		Arrays.setAll(labels, i -> i % 10);
		new DigitPainter(this, new SplittableRandom(seed)).paint(labels, pixels);
		List<String> names = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
		return Samples.classified(new int[] { 1, size, size }, pixels, labels, names);
	}
}

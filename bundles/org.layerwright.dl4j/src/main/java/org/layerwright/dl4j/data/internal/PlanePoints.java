package org.layerwright.dl4j.data.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.internal.Text;

/** Collects points of the plane that belong to classes, each moved by Gaussian noise. */
public final class PlanePoints {
	private final SplittableRandom random;
	private final double noise;
	private final float[] features;
	private final int[] labels;
	private int count;

	/**
	 * @param samples number of points to come
	 * @param noise standard deviation of what is added to each coordinate
	 * @param seed seed of the noise and of {@link #random()}
	 */
	public PlanePoints(int samples, double noise, long seed) {
		this.features = new float[2 * positive("samples", samples)];
		this.labels = new int[samples];
		this.noise = noise;
		this.random = new SplittableRandom(seed);
	}

	/** The number itself if it is at least 1. */
	public static int positive(String name, int value) {
		if (value < 1) {
			throw Text.wrongInput("data.positive", name, value);
		}
		return value;
	}

	/** The generator of random numbers, shared with the noise. */
	public SplittableRandom random() {
		return random;
	}

	/** Adds a point of a class. */
	public void add(double x, double y, int label) {
		features[2 * count] = (float) (x + noise * random.nextGaussian());
		features[2 * count + 1] = (float) (y + noise * random.nextGaussian());
		labels[count++] = label;
	}

	/** Share of the way, from 0 to less than 1, of point {@code i} among those of its class. */
	public double along(int i, int classes) {
		return (i / classes) / Math.ceil(labels.length / (double) classes);
	}

	/** All points, with classes named {@code 0, 1, …}. */
	public Samples samples(int classes) {
		List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
		return Samples.classified(new int[] { 2 }, features, labels, names);
	}
}

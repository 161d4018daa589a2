package org.layerwright.dl4j.augment;

import java.util.Arrays;

/** The samples of one batch, to be changed before a network learns from them. */
public final class Drafts {
	private final int[] shape;
	private final float[] values;
	private final int width;
	private final Scale scale;
	private int count;
	private int[] partners;
	private float[] shares;

	/**
	 * What values mean where they have been standardised.
	 *
	 * @param zero for each feature, or channel of pictures, what 0 became
	 * @param unit for each of them what 1 is long
	 */
	public record Scale(float[] zero, float[] unit) {

		/** Values as they were measured. */
		public static Scale plain(int groups) {
			float[] ones = new float[groups];
			Arrays.fill(ones, 1);
			return new Scale(new float[groups], ones);
		}
	}

	/**
	 * @param shape {@code [features]}, {@code [features, time]} or {@code [channels, height, width]}
	 * @param values memory for the samples, one after the other, each in row-major order
	 * @param scale what the values mean
	 */
	public Drafts(int[] shape, float[] values, Scale scale) {
		this.shape = shape.clone();
		this.values = values;
		this.width = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
		this.scale = scale;
		begin(values.length / width);
	}

	/** Holds so many samples from now on, none of them mixed with another. */
	public void begin(int samples) {
		count = samples;
		partners = null;
		shares = null;
	}

	/** Number of samples. */
	public int count() {
		return count;
	}

	/** Shape of one sample: {@code [features]}, {@code [features, time]} or {@code [channels, height, width]}. */
	public int[] shape() {
		return shape.clone();
	}

	/** Numbers of one sample. */
	public int width() {
		return width;
	}

	/** All values, to be changed: sample {@code i} begins at {@code i} times the width. */
	public float[] values() {
		return values;
	}

	/** What 0 has become at a place of a sample. */
	public float zero(int place) {
		return scale.zero[group(place)];
	}

	/** How long 1 is at a place of a sample. */
	public float unit(int place) {
		return scale.unit[group(place)];
	}

	private int group(int place) {
		return place / (width / shape[0]);
	}

	/**
	 * Says that every sample is now a mixture, and so is what is true of it.
	 *
	 * @param with for each sample the number of the one that it is mixed with
	 * @param share for each sample its own share, 0.5 to 1
	 */
	public void mixed(int[] with, float... share) {
		partners = with.clone();
		shares = share.clone();
	}

	/** Whether samples are mixed. */
	public boolean isMixed() {
		return partners != null;
	}

	/** Number of the sample that a sample is mixed with. */
	public int partner(int sample) {
		return partners == null ? sample : partners[sample];
	}

	/** Share of a sample in its mixture. */
	public float share(int sample) {
		return shares == null ? 1 : shares[sample];
	}
}

package org.layerwright.catalog;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * The shape of one sample at one place of a network: named dimensions, without the batch. Pictures are written height,
 * width, channels; sequences time, features.
 *
 * @param dimensions at least one
 */
public record Shape(List<Dimension> dimensions) {

	/** Size of a dimension that is only known with the data, such as the length of a sequence. */
	public static final int UNKNOWN = -1;

	/** One dimension, its size at least 1 or {@link #UNKNOWN}. */
	public record Dimension(Axis axis, int size) {}

	public Shape {
		dimensions = List.copyOf(dimensions);
	}

	/** A vector of {@code size} features. */
	public static Shape features(int size) {
		return new Shape(List.of(new Dimension(Axis.FEATURES, size)));
	}

	/** A picture, or the feature maps made of one. */
	public static Shape image(int height, int width, int channels) {
		return new Shape(List.of(new Dimension(Axis.HEIGHT, height), new Dimension(Axis.WIDTH, width),
				new Dimension(Axis.CHANNELS, channels)));
	}

	/** A sequence of {@code time} vectors of {@code features} features. */
	public static Shape sequence(int time, int features) {
		return new Shape(List.of(new Dimension(Axis.TIME, time), new Dimension(Axis.FEATURES, features)));
	}

	/** The shape that one number (features), two (time, features) or three (height, width, channels) mean. */
	public static Shape of(List<Integer> sizes) {
		return switch (sizes.size()) {
		case 1 -> features(sizes.get(0));
		case 2 -> sequence(sizes.get(0), sizes.get(1));
		case 3 -> image(sizes.get(0), sizes.get(1), sizes.get(2));
		default -> throw new IllegalArgumentException("a shape has one, two or three dimensions: " + sizes);
		};
	}

	public boolean isFeatures() {
		return has(Axis.FEATURES) && dimensions.size() == 1;
	}

	public boolean isImage() {
		return has(Axis.CHANNELS) && has(Axis.HEIGHT);
	}

	public boolean isSequence() {
		return has(Axis.TIME);
	}

	public boolean has(Axis axis) {
		return at(axis) >= 0;
	}

	/** Size along {@code axis}, which the shape must have. */
	public int size(Axis axis) {
		int at = at(axis);
		if (at < 0) {
			throw new NoSuchElementException(this + " has no " + axis);
		}
		return dimensions.get(at).size();
	}

	private int at(Axis axis) {
		for (int i = 0; i < dimensions.size(); i++) {
			if (dimensions.get(i).axis() == axis) {
				return i;
			}
		}
		return -1;
	}

	public List<Integer> sizes() {
		return dimensions.stream().map(Dimension::size).toList();
	}

	/** How many numbers one sample has here. */
	public long elements() {
		return dimensions.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
	}

	/** Such as {@code 28×28×1}. */
	@Override
	public String toString() {
		return dimensions.stream().map(d -> d.size() == UNKNOWN ? "?" : String.valueOf(d.size()))
				.collect(Collectors.joining("×"));
	}
}

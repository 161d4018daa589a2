package org.layerwright.catalog;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * The shape of one sample at one place of a network: named dimensions, without the batch. Pictures are written height,
 * width, channels; sequences time, features.
 *
 * @param dimensions at least one
 */
public record Shape(List<Dimension> dimensions) implements Localized {

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

	/** A sequence of {@code time} tokens, each an index below {@code vocabulary}. */
	public static Shape tokens(int time, int vocabulary) {
		return new Shape(List.of(new Dimension(Axis.TIME, time), new Dimension(Axis.TOKENS, vocabulary)));
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

	/** Whether it is a sequence of vectors. */
	public boolean isSequence() {
		return has(Axis.TIME) && has(Axis.FEATURES);
	}

	/** Whether it is a sequence of tokens. */
	public boolean isTokens() {
		return has(Axis.TOKENS);
	}

	/** Whether no size waits for the data. */
	public boolean isKnown() {
		return dimensions.stream().noneMatch(d -> d.size() == UNKNOWN);
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

	/** How many steps one sample has: 1 without time, and 1 where the time is not known. */
	public int steps() {
		return has(Axis.TIME) ? Math.max(1, size(Axis.TIME)) : 1;
	}

	/** The same with another size along {@code axis}, which the shape must have. */
	public Shape with(Axis axis, int size) {
		if (!has(axis)) {
			throw new NoSuchElementException(this + " has no " + axis);
		}
		return new Shape(dimensions.stream().map(d -> d.axis() == axis ? new Dimension(axis, size) : d).toList());
	}

	/** How many numbers one sample has here; where the time is not known, how many each step has. */
	public long elements() {
		return dimensions.stream().filter(d -> d.axis() != Axis.TOKENS && d.size() != UNKNOWN)
				.mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
	}

	/** As files have it: {@code 28,28,1}; {@code ?} for a size that is not known. */
	public String text() {
		return joined(",");
	}

	/** Such as {@code 28×28×1}, {@code ?×64}; tokens as {@code 32×{5000}}: 32 members of a vocabulary of 5000. */
	@Override
	public String toString() {
		return isTokens() ? size(Axis.TIME, "×{") + size(Axis.TOKENS, "}") : joined("×");
	}

	/** The same with the names of the dimensions, such as {@code 28×28×1 (height × width × channels)}. */
	@Override
	public String in(Locale locale) {
		return dimensions.stream().map(d -> Text.of("axis." + d.axis()).in(locale))
				.collect(Collectors.joining(" × ", this + " (", ")"));
	}

	private String joined(String separator) {
		return dimensions.stream().map(d -> size(d.axis(), "")).collect(Collectors.joining(separator));
	}

	private String size(Axis axis, String behind) {
		return (size(axis) == UNKNOWN ? "?" : String.valueOf(size(axis))) + behind;
	}
}

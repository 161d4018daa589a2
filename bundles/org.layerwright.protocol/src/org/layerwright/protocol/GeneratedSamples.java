package org.layerwright.protocol;

import java.util.List;

/**
 * What a generative network makes at this moment, to look at. Type {@code samples}. May be dropped when a reader is
 * slow.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch epoch after which it was made; 0 before the first one
 * @param iteration iteration after which it was made; 0 before the first one
 * @param kind {@link #TEXT}, {@link #POINTS} or {@link #PICTURES}
 * @param texts for text: one entry a sample; empty otherwise
 * @param shape for points and pictures: number of samples, then the shape of one ({@code [n, 2]},
 * {@code [n, channels, height, width]}); empty for text
 * @param values for points and pictures: all numbers in row-major order, of pictures 0 to 1; empty for text
 */
public record GeneratedSamples(long seq, long t, int epoch, int iteration, String kind, List<String> texts,
		List<Integer> shape, List<Double> values) implements Event {
	/** Texts. */
	public static final String TEXT = "text";
	/** Points of the plane. */
	public static final String POINTS = "points";
	/** Grey or colour pictures. */
	public static final String PICTURES = "pictures";

	@Override
	public boolean essential() {
		return false;
	}
}

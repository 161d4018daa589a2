package org.layerwright.dl4j.data;

/**
 * What one input of a network sees of every sample.
 *
 * @param shape shape of one sample: {@code [features]}, {@code [features, time]} for sequences, or
 * {@code [channels, height, width]} for pictures; of sequences of tokens {@code [1, time]}
 * @param values all samples one after the other, each in row-major order; sequences that are shorter than {@code time}
 * are filled up with 0
 * @param lengths for each sample how many of its time steps are real; null if all are, and for anything but sequences
 * @param tokens how text becomes the indices that {@code values} holds, and back; null for anything but tokens
 */
public record Part(int[] shape, float[] values, int[] lengths, Tokens tokens) {

	/** Samples that are all full and no tokens. */
	public Part(int[] shape, float[] values) {
		this(shape, values, null, null);
	}

	/** Whether samples are sequences. */
	public boolean sequence() {
		return shape.length == 2;
	}

	/** Time steps of a sequence that is not filled up; 0 for anything else. */
	public int time() {
		return sequence() ? shape[1] : 0;
	}

	/** Real time steps of one sample; 0 for anything but sequences. */
	public int length(int sample) {
		return lengths == null ? time() : lengths[sample];
	}

	/** Numbers of one sample: the product of its shape. */
	public int width() {
		int width = 1;
		for (int size : shape) {
			width *= size;
		}
		return width;
	}

	/** Number of samples. */
	public int count() {
		return values.length / width();
	}
}

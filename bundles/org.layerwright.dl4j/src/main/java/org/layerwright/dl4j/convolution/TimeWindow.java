package org.layerwright.dl4j.convolution;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A window that slides along time: output t sees the steps {@code t stride − before + i dilation} for i from 0 to
 * {@code kernel − 1}, those outside of the sequence as nothing. A sequence of n steps becomes one of
 * {@code ⌊(n + before + after − dilation (kernel − 1) − 1) / stride⌋ + 1}. What a sequence becomes does not depend on
 * the others in its batch: the numbers before and after are fixed.
 *
 * @param kernel steps that a window sees, at least 1
 * @param stride by how many steps it moves on, at least 1
 * @param dilation distance of the steps that it sees, at least 1
 * @param before steps that are added before a sequence
 * @param after steps that are added behind it
 */
public record TimeWindow(int kernel, int stride, int dilation, int before, int after) {

	/** From the first step that a window sees to the last. */
	public int extent() {
		return dilation * (kernel - 1) + 1;
	}

	/** The length of what becomes of {@code steps} steps; 0 or less if the window does not fit. */
	public int outputs(int steps) {
		return Math.floorDiv(steps + before + after - extent(), stride) + 1;
	}

	/** The first step that output {@code t} sees; may be less than 0. */
	public int first(int t) {
		return t * stride - before;
	}

	/**
	 * The mask of the outputs: an output counts where the sequence, with the steps that are added, reaches as far as
	 * its window.
	 *
	 * @param mask [sample, step], 0 for padding
	 * @return [sample, output]
	 */
	public INDArray mask(INDArray mask) {
		int outputs = outputs((int) mask.size(1));
		INDArray reduced = Nd4j.create(mask.dataType(), mask.size(0), outputs);
		for (int t = 0; t < outputs; t++) {
			int last = Math.max(0, t * stride + extent() - 1 - before - after);
			reduced.putColumn(t, mask.getColumn(last));
		}
		return reduced;
	}
}

package org.layerwright.dl4j.layer;

import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's masks [batch, time], 1 for a step that is there and 0 for padding. */
public final class Mask {

	private Mask() {}

	/** Whether each row of {@code steps} is no padding; null where nothing is masked. */
	public static boolean[] visible(INDArray mask, Steps steps) {
		if (mask == null || mask.length() != steps.rows()) {
			return null; // a mask of samples says nothing of steps
		}
		double[] values = mask.dup('c').data().asDouble();
		boolean[] visible = new boolean[values.length];
		for (int i = 0; i < values.length; i++) {
			visible[i] = values[i] != 0;
		}
		return visible;
	}
}

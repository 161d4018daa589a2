package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.exception.DL4JInvalidInputException;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.layerwright.dl4j.convolution.TimeWindow;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What layers along time have in common. */
public final class Sequences {

	private Sequences() {}

	/** Features of a step of {@code input}, which must be a sequence. */
	public static long features(InputType input, String layer) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + layer + "\" takes a sequence, not " + input);
		}
		return ((InputType.InputTypeRecurrent) input).getSize();
	}

	/** What {@code input} becomes, of any length or of a known one. */
	public static InputType through(TimeWindow window, InputType input, long features, String layer) {
		features(input, layer);
		long steps = ((InputType.InputTypeRecurrent) input).getTimeSeriesLength();
		return InputType.recurrent(features, steps < 0 ? steps : window.outputs((int) steps), RNNFormat.NCW);
	}

	/** How many outputs there are; at least one. */
	static int outputs(TimeWindow window, INDArray input, String layer) {
		int steps = (int) input.size(2);
		int outputs = window.outputs(steps);
		if (outputs < 1) {
			throw new DL4JInvalidInputException(
					"a window of " + window.extent() + " steps does not fit on sequences of "
							+ steps + " steps " + layer);
		}
		return outputs;
	}

	/** Which steps of a sample are no padding. */
	static boolean[] real(INDArray mask, int sample, int steps) {
		boolean[] real = new boolean[steps];
		for (int t = 0; t < steps; t++) {
			real[t] = mask == null || mask.getDouble(sample, t) != 0;
		}
		return real;
	}

	/**
	 * Sets outputs that are padding to 0.
	 *
	 * @param mask of the inputs, or null
	 * @param rows [sample × output, feature]
	 */
	static void clear(TimeWindow window, INDArray mask, INDArray rows) {
		clear(mask == null ? null : window.mask(mask), rows);
	}

	/**
	 * Sets steps that are padding to 0.
	 *
	 * @param mask of the steps, or null
	 * @param rows [sample × step, feature]
	 */
	static void clear(INDArray mask, INDArray rows) {
		if (mask != null) {
			rows.muliColumnVector(mask.castTo(rows.dataType()).dup('c').reshape(rows.size(0), 1));
		}
	}
}

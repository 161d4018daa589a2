package org.layerwright.dl4j.recurrent;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;

/**
 * DL4J's global pooling for sequences: of every sequence [sample, n, time] the mean, maximum or sum of each feature
 * over the steps that are no padding: [sample, n]. No parameters.
 * <p>
 * DL4J computes that, but takes the result for a sequence when it looks at what follows, so that dense layers behind it
 * fail.
 */
public final class TimePooling extends GlobalPoolingLayer {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	public TimePooling() {}

	/** Pooling by {@code type}. */
	public TimePooling(PoolingType type) {
		super(type);
	}

	@Override
	public InputType getOutputType(int index, InputType input) {
		if (!(input instanceof InputType.InputTypeRecurrent)) {
			throw new IllegalStateException("Layer \"" + getLayerName() + "\" takes a sequence, not " + input);
		}
		return InputType.feedForward(((InputType.InputTypeRecurrent) input).getSize());
	}
}

package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.deeplearning4j.nn.params.SeparableConvolutionParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Starts the depthwise filters of separable convolutions by the number of their inputs. */
public final class SeparableParams extends SeparableConvolutionParamInitializer {
	/** It keeps nothing. */
	public static final SeparableParams INSTANCE = new SeparableParams();

	private SeparableParams() {}

	@Override
	protected INDArray createDepthWiseWeightMatrix(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
		INDArray weights = super.createDepthWiseWeightMatrix(conf, view, false);
		if (initialize) {
			SeparableConvolution2D layer = (SeparableConvolution2D) conf.getLayer();
			weights.assign(Filters.first(layer, layer.getDepthMultiplier(), weights).permute(1, 0, 2, 3));
		}
		return weights;
	}
}

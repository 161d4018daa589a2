package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.params.DepthwiseConvolutionParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Starts depthwise filters by the number of their inputs. */
public final class DepthwiseParams extends DepthwiseConvolutionParamInitializer {
	/** It keeps nothing. */
	public static final DepthwiseParams INSTANCE = new DepthwiseParams();

	private DepthwiseParams() {}

	@Override
	protected INDArray createDepthWiseWeightMatrix(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
		INDArray weights = super.createDepthWiseWeightMatrix(conf, view, false);
		if (initialize) {
			DepthwiseConvolution2D layer = (DepthwiseConvolution2D) conf.getLayer();
			weights.assign(Filters.first(layer, layer.getDepthMultiplier(), weights).permute(2, 3, 0, 1));
		}
		return weights;
	}
}

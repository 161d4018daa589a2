package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How filters of single channels start. */
final class Filters {

	private Filters() {}

	/** First weights [channel × multiplier, 1, height, width]: the multiplier's filters of a channel side by side. */
	static INDArray first(ConvolutionLayer layer, int multiplier, INDArray like) {
		long channels = layer.getNIn();
		int[] kernel = layer.getKernelSize();
		double seen = (double) kernel[0] * kernel[1];
		double reached = multiplier * seen / (layer.getStride()[0] * layer.getStride()[1]);
		long[] shape = { channels * multiplier, 1, kernel[0], kernel[1] };
		INDArray flat = Nd4j.createUninitialized(like.dataType(), 1, like.length());
		return layer.getWeightInitFn().init(seen, reached, shape, 'c', flat).reshape('c', channels, multiplier,
				kernel[0], kernel[1]);
	}
}

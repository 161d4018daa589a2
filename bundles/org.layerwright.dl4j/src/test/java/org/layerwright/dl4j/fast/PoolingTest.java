package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.layerwright.dl4j.recurrent.TimePooling;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Pooling computes what DL4J's does. */
class PoolingTest {

	@ParameterizedTest
	@CsvSource({ "MAX,2,2,0,1,false,false", "MAX,3,2,1,1,false,false", "MAX,3,1,0,1,true,false",
		"MAX,2,1,0,2,false,false", "AVG,2,2,0,1,false,false", "AVG,3,2,1,1,false,false",
		"AVG,3,2,1,1,false,true", "AVG,3,2,0,1,true,false", "AVG,3,2,0,1,true,true", "AVG,2,1,1,2,false,false" })
	void pictures(PoolingType type, int kernel, int stride, int padding, int dilation, boolean same, boolean all) {
		SubsamplingLayer.Builder pool = new SubsamplingLayer.Builder(type).kernelSize(kernel, kernel)
				.stride(stride, stride).dilation(dilation, dilation).avgPoolIncludePadInDivisor(all);
		if (same) {
			pool.convolutionMode(ConvolutionMode.Same);
		} else {
			pool.padding(padding, padding);
		}
		new Comparison(ConvolutionTest.network(InputType.convolutional(9, 8, 2),
				new ConvolutionLayer.Builder(3, 3).nOut(3).activation(Activation.RELU).build(), pool.build()),
				samples -> ConvolutionTest.batch(samples, 2, 9, 8, 3)).requireSame();
	}

	@ParameterizedTest
	@CsvSource({ "MAX,false", "AVG,false", "SUM,false", "MAX,true", "AVG,true", "SUM,true" })
	void sequences(PoolingType type, boolean masked) {
		new Comparison(ConvolutionTest.network(InputType.recurrent(2, 7),
				new Convolution1d.Builder(1).nOut(5).activation(Activation.TANH).build(), new TimePooling(type)),
				samples -> steps(samples, masked)).within(4e-6).requireSame();
	}

	@Test
	void ofTheInputItself() {
		new Comparison(ConvolutionTest.network(InputType.recurrent(2, 7), new TimePooling(PoolingType.MAX)),
				samples -> steps(samples, true)).requireSame();
	}

	/** Sequences [sample, 2, 7], of 2 to 7 steps where some are padding. */
	static MultiDataSet steps(int samples, boolean masked) {
		MultiDataSet whole = ConvolutionTest.batch(samples, 2, 7, 1, 3);
		INDArray mask = Nd4j.ones(DataType.FLOAT, samples, 7);
		for (int n = 0; masked && n < samples; n++) {
			mask.get(NDArrayIndex.point(n), NDArrayIndex.interval(2 + n % 6, 7)).assign(0);
		}
		INDArray sequences = whole.getFeatures(0).reshape(samples, 2, 7);
		return new MultiDataSet(new INDArray[] { sequences }, whole.getLabels(),
				masked ? new INDArray[] { mask } : null, null);
	}
}

package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;

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
}

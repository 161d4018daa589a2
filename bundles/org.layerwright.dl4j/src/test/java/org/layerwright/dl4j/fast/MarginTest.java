package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.junit.jupiter.api.Test;
import org.layerwright.dl4j.convolution.Upsampling;
import org.nd4j.linalg.activations.Activation;

/** Padding, cropping and upsampling compute what DL4J's do. */
class MarginTest {

	private static void compare(Layer layer) {
		Layer before = new ConvolutionLayer.Builder(3, 3).nOut(3).activation(Activation.RELU).build();
		Layer behind = new ConvolutionLayer.Builder(2, 2).nOut(2).activation(Activation.TANH).build();
		new Comparison(ConvolutionTest.network(0.01, InputType.convolutional(9, 8, 2), before, layer, behind),
				samples -> ConvolutionTest.batch(samples, 2, 9, 8, 3)).requireSame();
	}

	@Test
	void padding() {
		compare(new ZeroPaddingLayer.Builder(1, 2, 3, 0).build());
	}

	@Test
	void cropping() {
		compare(new Cropping2D.Builder(1, 2, 0, 3).build());
	}

	@Test
	void upsampling() {
		compare(new Upsampling2D.Builder(2).build());
	}

	@Test
	void upsamplingMoreAcross() {
		compare(Upsampling.of(1, 3));
	}
}

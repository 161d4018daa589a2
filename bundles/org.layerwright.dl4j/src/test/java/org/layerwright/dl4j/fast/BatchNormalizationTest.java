package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;

/** Batch normalization computes what DL4J's does. */
class BatchNormalizationTest {

	private static BatchNormalization layer(boolean locked, double gamma, double beta, boolean logarithm) {
		return new BatchNormalization.Builder().lockGammaBeta(locked).gamma(gamma).beta(beta).useLogStd(logarithm)
				.decay(0.8).eps(1e-3).build();
	}

	@ParameterizedTest
	@CsvSource({ "3,false,1,0,false", "3,false,1,0,true", "20,true,1,0,false", "3,true,2,0.5,true",
		"3,true,2,0,false" })
	void pictures(int channels, boolean locked, double gamma, double beta, boolean logarithm) {
		new Comparison(ConvolutionTest.network(0.002, InputType.convolutional(9, 8, 2),
				new ConvolutionLayer.Builder(3, 3).nOut(channels).activation(Activation.RELU).build(),
				layer(locked, gamma, beta, logarithm)), samples -> ConvolutionTest.batch(samples, 2, 9, 8, 3))
				.within(4e-6).requireSame();
	}

	/** Only with the logarithm of the deviation: DL4J itself fails with the variance. */
	@ParameterizedTest
	@CsvSource({ "3,false,1,0", "1300,false,1,0", "3,true,2,0.5", "3,true,2,0" })
	void vectors(int channels, boolean locked, double gamma, double beta) {
		new Comparison(ConvolutionTest.network(0.002, InputType.feedForward(6),
				new DenseLayer.Builder().nOut(channels).activation(Activation.TANH).build(),
				layer(locked, gamma, beta, true)), samples -> DenseTest.batch(samples, 6, 3)).within(4e-6)
				.requireSame();
	}
}

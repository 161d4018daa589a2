package org.layerwright.dl4j.fast;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Dense layers compute what DL4J's do. */
class DenseTest {

	static MultiDataSet batch(int samples, int features, int classes) {
		INDArray labels = Nd4j.zeros(DataType.FLOAT, samples, classes);
		for (int i = 0; i < samples; i++) {
			labels.putScalar(i, i % classes, 1);
		}
		return new MultiDataSet(Nd4j.rand(DataType.FLOAT, samples, features).subi(0.5), labels);
	}

	@ParameterizedTest
	@CsvSource({ "RELU,true,7,0", "TANH,false,7,0", "SIGMOID,true,3000,0", "IDENTITY,true,1,0", "TANH,true,7,0.7" })
	void vectors(Activation activation, boolean bias, int units, double keep) {
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(5)
				.updater(new Nesterovs(0.05, 0.9)).l2(1e-3).activation(activation).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nIn(6).nOut(units).hasBias(bias).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nIn(units).nOut(8).dropOut(keep).hasBias(bias).build(), "a")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nIn(8).nOut(3)
						.activation(Activation.SOFTMAX).build(), "b")
				.setOutputs("out").build();
		new Comparison(configuration, samples -> batch(samples, 6, 3)).requireSame();
	}
}

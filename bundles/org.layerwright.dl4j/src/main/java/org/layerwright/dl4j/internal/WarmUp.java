package org.layerwright.dl4j.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.FastPath;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/** Does what every training does first, on a network that nobody needs: the next one finds everything loaded. */
public final class WarmUp {
	private static final int SIZE = 12;
	private static final int BATCH = 8;
	private static final int UNITS = 16;

	private WarmUp() {}

	/** Loads ND4J's native code, which takes most of the time until a first iteration. */
	public static void library() {
		Nd4j.scalar(1f).close();
	}

	/** Builds a small network of the usual layers and trains it twice. Leaves nothing behind that another one sees. */
	public static void network() {
		ComputationGraph graph = new ComputationGraph(new NeuralNetConfiguration.Builder().seed(1).updater(new Adam())
				.graphBuilder().addInputs("in").setInputTypes(InputType.convolutional(SIZE, SIZE, 1))
				.addLayer("filters",
						new ConvolutionLayer.Builder(3, 3).nOut(4).activation(Activation.RELU).build(), "in")
				.addLayer("pool", new SubsamplingLayer.Builder().build(), "filters")
				.addLayer("units", new DenseLayer.Builder().nOut(UNITS).activation(Activation.RELU).build(), "pool")
				.addLayer("out", new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT).nOut(2)
						.activation(Activation.SOFTMAX).build(), "units")
				.setOutputs("out").build());
		graph.init();
		FastPath.attach(graph);
		INDArray[] features = { Nd4j.zeros(BATCH, 1, SIZE, SIZE) };
		INDArray[] labels = { Nd4j.ones(BATCH, 2).divi(2) };
		graph.output(features);
		for (int i = 0; i < 2; i++) {
			graph.fit(features, labels);
		}
	}
}

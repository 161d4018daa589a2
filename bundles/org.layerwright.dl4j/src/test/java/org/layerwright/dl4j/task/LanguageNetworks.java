package org.layerwright.dl4j.task;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.rnn.DuplicateToTimeSeriesVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;

import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.layerwright.dl4j.embedding.TokenEmbedding;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Small networks of DL4J's own layers that speak. */
public final class LanguageNetworks {
	private LanguageNetworks() {}

	/** Says at each step what comes next. */
	public static ComputationGraphConfiguration recurrent(int vocabulary, int units) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(new Adam(0.02)).graphBuilder().addInputs("tokens")
				.addLayer("embedding", embedding(vocabulary), "tokens")
				.addLayer("lstm", new LSTM.Builder().nOut(units).dropOut(0.95).build(), "embedding")
				.addLayer("out", output(vocabulary), "lstm").setOutputs("out")
				.setInputTypes(InputType.recurrent(1)).build();
	}

	/** Reads a source, and writes an answer that begins from what is left of it. */
	public static ComputationGraphConfiguration translator(int sources, int targets, int units) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(new Adam(0.01)).graphBuilder()
				.addInputs("source", "target")
				.addLayer("read", embedding(sources), "source")
				.addLayer("encoder", new LSTM.Builder().nOut(units).build(), "read")
				.addVertex("last", new LastTimeStepVertex("source"), "encoder")
				.addVertex("repeated", new DuplicateToTimeSeriesVertex("target"), "last")
				.addLayer("begun", embedding(targets), "target")
				.addVertex("both", new MergeVertex(), "repeated", "begun")
				.addLayer("decoder", new LSTM.Builder().nOut(units).build(), "both")
				.addLayer("out", output(targets), "decoder").setOutputs("out")
				.setInputTypes(InputType.recurrent(1), InputType.recurrent(1)).build();
	}

	private static TokenEmbedding embedding(int vocabulary) {
		return new TokenEmbedding.Builder(vocabulary, 8).build();
	}

	private static RnnOutputLayer output(int vocabulary) {
		return new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(vocabulary).activation(Activation.SOFTMAX).build();
	}
}

package org.layerwright.dl4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.layerwright.dl4j.data.Spiral;
import org.layerwright.dl4j.data.Split;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunFiles;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Small networks and what their runs left behind. */
final class Networks {
	private Networks() {}

	/** Two hidden layers with batch normalisation and dropout. */
	static ComputationGraphConfiguration classifier(int inputs, int classes, IUpdater updater) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(updater).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(32).activation(Activation.TANH).build(), "in")
				.addLayer("norm", new BatchNormalization.Builder().build(), "a")
				.addLayer("b", new DenseLayer.Builder().nOut(32).dropOut(0.9).activation(Activation.RELU).build(),
						"norm")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(classes)
						.activation(Activation.SOFTMAX).build(), "b")
				.setOutputs("out").setInputTypes(InputType.feedForward(inputs)).build();
	}

	/** One layer of numbers. */
	static ComputationGraphConfiguration linear(int inputs, IUpdater updater) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(updater).graphBuilder().addInputs("in")
				.addLayer("out",
						new OutputLayer.Builder(LossFunction.MSE).nOut(1).activation(Activation.IDENTITY).build(), "in")
				.setOutputs("out").setInputTypes(InputType.feedForward(inputs)).build();
	}

	/** A spiral with a network that can learn it. */
	static Training spiral(int epochs) {
		return Training.of(classifier(2, 3, new Adam(0.01))).named("spiral").seed(11)
				.data(new Spiral().samples(900).classes(3).turns(0.7)).split(Split.of(0.7, 0.2, 0.1).seed(5))
				.standardize(true).batchSize(32).epochs(epochs).fast();
	}

	/** The events of a run folder. */
	static List<Event> events(Path folder) {
		try {
			return Files.readAllLines(folder.resolve(RunFiles.EVENTS)).stream().map(EventCodec::parse).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The events of one type. */
	static <T extends Event> List<T> events(Path folder, Class<T> type) {
		return events(folder).stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** The loss of every iteration. */
	static List<Double> losses(Path folder) {
		return events(folder, Iteration.class).stream().map(Iteration::loss).toList();
	}
}

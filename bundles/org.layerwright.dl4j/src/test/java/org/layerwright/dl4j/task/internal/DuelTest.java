package org.layerwright.dl4j.task.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

class DuelTest {
	private static final double STEP = 1e-6;
	private static final int LATENT = 3;
	private static final String STATISTICS = "norm_(mean|var|log10stdev)";

	private final INDArray noise = Nd4j.create(
			new double[] { 0.4, -1.1, 0.3, 1.6, -0.2, 0.9, -0.7, 0.1, -1.4, 2, 0, 1 },
			new long[] { 4, LATENT }, DataType.DOUBLE);
	private final INDArray points = Nd4j.create(new double[] { 1, 2, 1.1, 2, 0.9, 2.2, 1, 1.9 }, new long[] { 4, 2 },
			DataType.DOUBLE);

	private static GraphBuilder begin(int seed) {
		return new NeuralNetConfiguration.Builder().seed(seed).dataType(DataType.DOUBLE).updater(new Adam(0.01))
				.l2(0.01).graphBuilder().addInputs("in");
	}

	private static ComputationGraph built(GraphBuilder builder) {
		ComputationGraph graph = new ComputationGraph(builder.setOutputs("out").build());
		graph.init();
		return graph;
	}

	private static ComputationGraph generator(int outputs, Activation activation) {
		return built(begin(5).setInputTypes(InputType.feedForward(LATENT))
				.addLayer("a", new DenseLayer.Builder().nOut(6).activation(Activation.TANH).build(), "in")
				.addLayer("norm", new BatchNormalization.Builder().build(), "a")
				.addLayer("out", new DenseLayer.Builder().nOut(outputs).activation(activation).build(), "norm"));
	}

	private static OutputLayer verdict() {
		return new OutputLayer.Builder(LossFunction.XENT).nOut(1).activation(Activation.SIGMOID).build();
	}

	private static ComputationGraph judgeOfPoints() {
		return built(begin(6).setInputTypes(InputType.feedForward(2))
				.addLayer("a", new DenseLayer.Builder().nOut(7).activation(Activation.TANH).build(), "in")
				.addLayer("out", verdict(), "a"));
	}

	private static ComputationGraph judgeOfPictures() {
		return built(begin(6).setInputTypes(InputType.convolutional(5, 4, 1))
				.addLayer("a", new ConvolutionLayer.Builder(2, 2).nOut(3).activation(Activation.TANH).build(), "in")
				.addLayer("out", verdict(), "a"));
	}

	@Test
	void theGradientOfAGeneratorOfPointsIsThatOfItsLoss() {
		checkGradient(generator(2, Activation.IDENTITY), judgeOfPoints(), 2);
	}

	@Test
	void theGradientOfAGeneratorOfPicturesIsThatOfItsLoss() {
		checkGradient(generator(20, Activation.SIGMOID), judgeOfPictures(), 1, 5, 4);
	}

	private void checkGradient(ComputationGraph generator, ComputationGraph discriminator, long... sample) {
		Duel duel = new Duel(generator, discriminator, sample, 0);
		INDArray judge = discriminator.params().dup();
		List<INDArray> first = gradients(generator, duel);
		assertEquals(first, gradients(generator, duel), "the same pass gave another gradient");
		assertEquals(judge, discriminator.params(), "the discriminator must not learn");
		int at = 0;
		for (String name : parameters(generator)) {
			INDArray gradient = first.get(at++);
			INDArray values = generator.getParam(name);
			for (long[] i : List.of(new long[values.rank()], LongStream.of(values.shape()).map(n -> n - 1).toArray())) {
				double numeric = difference(generator, discriminator, values, i, sample);
				assertEquals(numeric, gradient.getDouble(i), 1e-6 + 1e-5 * Math.abs(numeric), name);
			}
		}
	}

	private static List<String> parameters(ComputationGraph graph) {
		return graph.paramTable().keySet().stream().filter(name -> !name.matches(STATISTICS)).toList();
	}

	private List<INDArray> gradients(ComputationGraph generator, Duel duel) {
		var all = duel.gradient(noise).gradientForVariable();
		return parameters(generator).stream().map(name -> all.get(name).dup('c')).toList();
	}

	private double difference(ComputationGraph generator, ComputationGraph discriminator, INDArray values, long[] at,
			long... sample) {
		double value = values.getDouble(at);
		values.putScalar(at, value + STEP);
		double above = loss(generator, discriminator, sample);
		values.putScalar(at, value - STEP);
		double below = loss(generator, discriminator, sample);
		values.putScalar(at, value);
		return (above - below) / (2 * STEP);
	}

	/** The sum of -log D(G(z)), written down as it stands in the paper. */
	private double loss(ComputationGraph generator, ComputationGraph discriminator, long... sample) {
		INDArray made = generator.output(true, noise)[0].dup('c');
		long[] shape = IntStream.rangeClosed(0, sample.length).mapToLong(i -> i == 0 ? made.size(0) : sample[i - 1])
				.toArray();
		return -Transforms.log(discriminator.outputSingle(made.reshape('c', shape))).sumNumber().doubleValue();
	}

	@Test
	void theDiscriminatorLearnsToTellAndTheGeneratorNotToBeTold() {
		ComputationGraph generator = generator(2, Activation.IDENTITY);
		ComputationGraph discriminator = judgeOfPoints();
		Duel duel = new Duel(generator, discriminator, new long[] { 2 }, 0);
		double before = duel.judge(points, noise);
		double after = IntStream.range(0, 300).mapToDouble(i -> duel.judge(points, noise)).min().orElseThrow();
		assertTrue(after < before / 2, before + " to " + after);
		INDArray judge = discriminator.params().dup();
		double told = duel.forge(noise);
		double untold = IntStream.range(0, 300).mapToDouble(i -> duel.forge(noise)).min().orElseThrow();
		assertTrue(untold < told / 2, told + " to " + untold);
		assertEquals(judge, discriminator.params());
		assertEquals(301, generator.getIterationCount());
		assertEquals(301, discriminator.getIterationCount());
	}

	@Test
	void runningStatisticsOfTheGeneratorFollowWhatItLearns() {
		ComputationGraph generator = generator(2, Activation.IDENTITY);
		INDArray before = generator.getParam("norm_mean").dup();
		new Duel(generator, judgeOfPoints(), new long[] { 2 }, 0).forge(noise);
		assertNotEquals(before, generator.getParam("norm_mean"));
	}

	@Test
	void smoothingKeepsTheDiscriminatorFromBeingSure() {
		INDArray[] sure = new INDArray[2];
		for (int i = 0; i < 2; i++) {
			ComputationGraph discriminator = judgeOfPoints();
			Duel duel = new Duel(generator(2, Activation.IDENTITY), discriminator, new long[] { 2 }, i * 0.3);
			IntStream.range(0, 300).forEach(n -> duel.judge(points, noise));
			sure[i] = discriminator.outputSingle(points);
		}
		assertTrue(sure[0].meanNumber().doubleValue() > sure[1].meanNumber().doubleValue());
	}
}

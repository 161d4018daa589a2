package org.layerwright.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.layerwright.dl4j.task.Supervised;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;
import org.nd4j.linalg.lossfunctions.impl.LossSparseMCXENT;

/** What fills up the shorter sequences of a batch has no effect. */
class PaddingTest {
	private static final int TIME = 6;
	private static final int[] LENGTHS = { 4, 1, 5, 3, 5 };

	private static ComputationGraph graph(ILossFunction loss, Activation activation) {
		ComputationGraphConfiguration configuration = new NeuralNetConfiguration.Builder().seed(3)
				.dataType(DataType.DOUBLE).graphBuilder().addInputs("in")
				.addLayer("lstm", new LSTM.Builder().nOut(5).build(), "in")
				.addLayer("out", new RnnOutputLayer.Builder(loss).nOut(3).activation(activation).build(), "lstm")
				.setOutputs("out").setInputTypes(InputType.recurrent(2)).build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		return graph;
	}

	/** Sequences of two features; what lies behind their ends is nonsense. */
	private static Samples samples(boolean classes) {
		SplittableRandom random = new SplittableRandom(1);
		float[] values = new float[LENGTHS.length * 2 * TIME];
		Arrays.setAll(new double[values.length], i -> values[i] = (float) random.nextDouble(-1, 1));
		float[] targets = new float[LENGTHS.length * TIME * (classes ? 1 : 3)];
		Arrays.setAll(new double[targets.length], i -> targets[i] = classes ? random.nextInt(3)
				: (float) random.nextDouble());
		return Samples.of(List.of(new Part(new int[] { 2, TIME }, values, LENGTHS, null)),
				new Targets(targets, classes ? 1 : 3, TIME, LENGTHS, classes ? List.of("a", "b", "c") : List.of()));
	}

	private static Batches batches(ComputationGraph graph, Samples samples) {
		return new Batches(samples, NetworkFit.of(graph, samples), Output.of(graph).sparse(), DataType.DOUBLE);
	}

	/** Loss of a batch, and its gradient divided by the size of the batch as the optimiser does it. */
	private record Learned(double loss, INDArray gradient) {}

	private static Learned learn(ComputationGraph graph, Samples samples, Batches.Batch batch) {
		StepMeans means = new StepMeans(samples.truth());
		means.next(batch.rows());
		graph.setListeners(means);
		graph.setInputs(batch.features());
		graph.setLabels(batch.labels());
		graph.setLayerMaskArrays(batch.featureMasks(),
				batch.labelMask() == null ? null : new INDArray[] { batch.labelMask() });
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
		return new Learned(means.loss(graph, batch.targets()), graph.gradient().gradient().div(batch.size()));
	}

	private static void assertSameAsAlone(ComputationGraph graph, Samples samples) {
		Batches batches = batches(graph, samples);
		INDArray gradient = graph.params().like();
		double loss = 0;
		int steps = Arrays.stream(LENGTHS).sum();
		for (int i = 0; i < LENGTHS.length; i++) {
			Batches.Batch alone = batches.fill(new int[] { i }, 0, 1);
			assertNull(alone.featureMasks());
			assertEquals(LENGTHS[i], alone.features()[0].size(2));
			Learned learned = learn(graph, samples, alone);
			gradient.addi(learned.gradient().mul(LENGTHS[i] / (double) steps));
			loss += learned.loss() * LENGTHS[i] / steps;
		}
		Batches.Batch together = batches.fill(IntStream.range(0, LENGTHS.length).toArray(), 0, LENGTHS.length);
		assertEquals(5, together.features()[0].size(2));
		Learned masked = learn(graph, samples, together);
		assertEquals(loss, masked.loss(), 1e-12);
		assertArrayEquals(gradient.toDoubleVector(), masked.gradient().toDoubleVector(), 1e-12);
		assertTrue(gradient.norm2Number().doubleValue() > 0.01);
	}

	@Test
	void aPaddedBatchOfClassesHasTheLossAndTheGradientsOfItsSamples() {
		assertSameAsAlone(graph(new LossMCXENT(), Activation.SOFTMAX), samples(true));
	}

	@Test
	void classesMayBeGivenAsIndices() {
		assertSameAsAlone(graph(new LossSparseMCXENT(), Activation.SOFTMAX), samples(true));
		ComputationGraph graph = graph(new SparseCrossEntropyLoss(), Activation.SOFTMAX);
		assertSameAsAlone(graph, samples(true));
		assertEquals(1, batches(graph, samples(true)).fill(new int[] { 0, 1 }, 0, 2).labels().size(1));
	}

	@Test
	void aPaddedBatchOfNumbersHasTheLossAndTheGradientsOfItsSamples() {
		assertSameAsAlone(graph(new LossMSE(), Activation.IDENTITY), samples(false));
	}

	static Stream<Arguments> losses() {
		return Stream.of(Arguments.of(new LossMCXENT(), true), Arguments.of(new SparseCrossEntropyLoss(), true),
				Arguments.of(new LossMSE(), false));
	}

	@ParameterizedTest
	@MethodSource("losses")
	void anEvaluationCountsRealStepsOnly(ILossFunction loss, boolean classes) {
		ComputationGraph graph = graph(loss, classes ? Activation.SOFTMAX : Activation.IDENTITY);
		Samples samples = samples(classes);
		Batches batches = batches(graph, samples);
		int[] all = IntStream.range(0, LENGTHS.length).toArray();
		double learned = learn(graph, samples, batches.fill(all, 0, all.length)).loss();
		Preprocessing preprocessing = Preprocessing.of(samples, all, false, new Supervised());
		Prepared prepared = new Prepared(samples, new Split.Parts(all, all, all), preprocessing, batches);
		Evaluator.Result result = new Evaluator(graph, prepared, 2, 1).measure(all, true);
		assertEquals(learned, result.metrics().get("loss"), 1e-6);
		if (classes) {
			assertEquals(Arrays.stream(LENGTHS).sum(),
					result.confusion().stream().flatMap(List::stream).mapToInt(i -> i).sum());
		}
	}

	@Test
	void aSequenceIsStandardisedFeatureByFeatureAndStaysFilledUpWithZeros() {
		float[] values = { 1, 3, 0, 10, 30, 0, 5, 7, 9, 20, 40, 60 };
		Samples samples = Samples.of(List.of(new Part(new int[] { 2, 3 }, values, new int[] { 2, 3 }, null)),
				new Targets(new float[2], 1, List.of("a", "b")));
		Preprocessing preprocessing = Preprocessing.of(samples, new int[] { 0, 1 }, true, new Supervised());
		preprocessing.apply(samples);
		double deviation = Math.sqrt(8);
		float[] first = { (float) (-4 / deviation), (float) (-2 / deviation), 0 };
		assertArrayEquals(first, Arrays.copyOf(values, 3), 1e-6f);
		assertEquals(0, values[5]);
		float sum = values[3] + values[4] + values[9] + values[10] + values[11];
		assertEquals(0, sum, 1e-5);
	}
}

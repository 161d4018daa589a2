package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.constraint.MaxNorm;
import org.layerwright.dl4j.regularization.DecoupledDecay;
import org.layerwright.dl4j.updater.Clipping;
import org.layerwright.dl4j.weights.WeightInitEye;
import org.layerwright.dl4j.weights.WeightInitOrthogonal;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Broadcast;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How weights start, shrink and are limited, and how gradients are: beside plain sums. */
class WeightsTest {
	private static final double RATE = 0.1;

	private static NeuralNetConfiguration.Builder settings() {
		return new NeuralNetConfiguration.Builder().seed(3).dataType(DataType.DOUBLE).updater(new Sgd(RATE));
	}

	private static ComputationGraph graph(NeuralNetConfiguration.Builder settings) {
		ComputationGraphConfiguration configuration = settings.graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(4).activation(Activation.TANH).build(), "in")
				.addLayer("n", new BatchNormalization.Builder().build(), "a")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MSE).nOut(2).activation(Activation.IDENTITY)
						.build(), "n")
				.setOutputs("out").setInputTypes(InputType.feedForward(3)).build();
		ComputationGraph graph = new ComputationGraph(
				ComputationGraphConfiguration.fromJson(configuration.toJson()));
		graph.init();
		return graph;
	}

	private static DataSet samples() {
		Nd4j.getRandom().setSeed(5);
		return new DataSet(Nd4j.randn(DataType.DOUBLE, 8, 3), Nd4j.randn(DataType.DOUBLE, 8, 2).muli(10));
	}

	/** The mean gradient of a fresh network, by parameter. */
	private static INDArray gradient(ComputationGraph graph, String layer, String parameter) {
		DataSet samples = samples();
		graph.setInputs(samples.getFeatures());
		graph.setLabels(samples.getLabels());
		graph.computeGradientAndScore();
		return graph.gradient().getGradientFor(layer + "_" + parameter).dup().divi(8);
	}

	@Test
	void decayShrinksWeightsAndBiasesOnceBesideTheOptimizer() {
		ComputationGraph graph = graph(settings().regularization(DecoupledDecay.of(0.5))
				.regularizationBias(DecoupledDecay.of(0.5)));
		for (String name : new String[] { "W", "b" }) {
			INDArray before = graph.getLayer("a").getParam(name).addi(0.2).dup();
			INDArray expected = before.mul(1 - RATE * 0.5).subi(gradient(graph, "a", name).muli(RATE));
			ComputationGraph trained = graph.clone();
			trained.fit(samples());
			assertTrue(expected.equalsWithEps(trained.getLayer("a").getParam(name), 1e-12), name);
		}
		assertEquals(graph(settings()).score(samples()), graph(settings().regularization(DecoupledDecay.of(9)))
				.score(samples()), 1e-12, "the loss stays as it is");
	}

	@Test
	void weightsOfAUnitAreScaledBackToTheGreatestNorm() {
		INDArray matrix = Nd4j.createFromArray(new double[][] { { 3, 0.1, 0 }, { 4, 0.2, 0 } });
		new MaxNorm(2).apply(matrix);
		assertTrue(Nd4j.createFromArray(new double[][] { { 1.2, 0.1, 0 }, { 1.6, 0.2, 0 } }).equalsWithEps(matrix,
				1e-12), matrix.toString());
		INDArray filters = Nd4j.ones(DataType.DOUBLE, 3, 2, 2, 2);
		new MaxNorm(2).apply(filters);
		assertEquals(2, filters.norm2(1, 2, 3).getDouble(1), 1e-12);
		ComputationGraph graph = graph(settings().constrainWeights(new MaxNorm(0.3)));
		assertEquals(Set.of("W"), graph.getLayer("a").conf().getLayer().getConstraints().get(0).getParams());
		graph.fit(samples());
		assertTrue(graph.getLayer("a").getParam("W").norm2(0).maxNumber().doubleValue() < 0.3 + 1e-12);
	}

	/** However weights lie, and whatever is between them. */
	@Test
	void greatestNormsInAnyOrder() {
		for (INDArray weights : new INDArray[] { Nd4j.rand(DataType.FLOAT, 700, 5), Nd4j.rand(DataType.DOUBLE, 5, 700),
			Nd4j.rand(DataType.FLOAT, 30, 4, 5).dup('f').slice(1, 1), Nd4j.rand(DataType.FLOAT, 70, 60).dup('f'),
			Nd4j.rand(DataType.DOUBLE, 8, 3, 9, 9), Nd4j.rand(DataType.FLOAT, 8, 3, 5, 5).dup('f') }) {
			int[] others = weights.rank() == 2 ? new int[] { 0 } : new int[] { 1, 2, 3 };
			INDArray lengths = weights.norm2(others);
			double most = lengths.meanNumber().doubleValue();
			INDArray factors = Transforms.max(lengths, most).rdiv(most);
			INDArray expected = weights.dup();
			Broadcast.mul(expected, factors, expected, weights.rank() == 2 ? 1 : 0);
			new MaxNorm(most).apply(weights);
			assertTrue(expected.equalsWithEps(weights, 1e-6), () -> Arrays.toString(weights.shape()));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void clippingLimitsTheMeanGradientOfTheWholeNetwork(boolean norm) {
		ComputationGraph free = graph(settings());
		ComputationGraph graph = free.clone();
		(norm ? Clipping.norm(0.7) : Clipping.value(0.05)).attach(graph);
		double square = 0;
		for (String p : new String[] { "a_W", "a_b", "n_gamma", "n_beta", "out_W", "out_b" }) {
			double length = gradient(free, p.split("_")[0], p.split("_")[1]).norm2Number().doubleValue();
			square += length * length;
		}
		assertTrue(Math.sqrt(square) > 0.7, "there is something to clip");
		for (String p : new String[] { "a_W", "n_gamma", "out_b" }) {
			INDArray gradient = gradient(free, p.split("_")[0], p.split("_")[1]);
			for (int i = 0; i < gradient.length(); i++) {
				double g = gradient.getDouble(i);
				gradient.putScalar(i, norm ? g * 0.7 / Math.sqrt(square) : Math.max(-0.05, Math.min(0.05, g)));
			}
			INDArray expected = free.paramTable().get(p).sub(gradient.muli(RATE));
			ComputationGraph trained = graph.clone();
			(norm ? Clipping.norm(0.7) : Clipping.value(0.05)).attach(trained);
			trained.fit(samples());
			assertTrue(expected.equalsWithEps(trained.paramTable().get(p), 1e-6), p);
		}
		free.fit(samples());
		graph.fit(samples());
		assertTrue(free.paramTable().get("n_mean").equalsWithEps(graph.paramTable().get("n_mean"), 1e-12),
				"statistics are no gradients");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5,3", "3,5", "4,4", "6,2,3,3", "20,2,3,3" })
	void orthogonalRowsOrColumnsAreOrthogonal(String sizes) {
		long[] shape = java.util.Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray();
		long length = java.util.Arrays.stream(shape).reduce(1, (a, b) -> a * b);
		Nd4j.getRandom().setSeed(1);
		INDArray view = Nd4j.create(DataType.DOUBLE, 1, length);
		INDArray weights = new WeightInitOrthogonal(2).init(1, 1, shape, shape.length == 2 ? 'f' : 'c', view);
		INDArray matrix = weights.dup('c').reshape(shape[0], length / shape[0]);
		boolean wide = matrix.rows() <= matrix.columns();
		INDArray products = wide ? matrix.mmul(matrix.transpose()) : matrix.transpose().mmul(matrix);
		assertTrue(Nd4j.eye(products.rows()).castTo(DataType.DOUBLE).muli(4).equalsWithEps(products, 1e-12));
		assertEquals(matrix.norm2Number().doubleValue(), view.norm2Number().doubleValue(), 1e-12, "it is the view");
	}

	@Test
	void theIdentityPassesTheInputOn() {
		INDArray view = Nd4j.createUninitialized(DataType.DOUBLE, 1, 6).assign(9);
		assertEquals(Nd4j.createFromArray(new double[][] { { 2, 0, 0 }, { 0, 2, 0 } }),
				new WeightInitEye(2).init(1, 1, new long[] { 2, 3 }, 'f', view).dup('c'));
		INDArray filters = new WeightInitEye(1).init(1, 1, new long[] { 3, 2, 3, 2 }, 'c',
				Nd4j.create(DataType.DOUBLE, 1, 36));
		assertEquals(2, filters.sumNumber().doubleValue());
		assertEquals(1, filters.getDouble(1, 1, 1, 0));
	}
}

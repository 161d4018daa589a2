package org.layerwright.dl4j.updater;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dl4j.regularization.DecoupledDecay;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.NoOp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.learning.regularization.WeightDecay;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/** One pass over all weights beside DL4J's own updater, which goes optimiser by optimiser and penalty by penalty. */
class FusedUpdaterTest {
	private static final int UPDATES = 40;
	private static final double TOLERANCE = 1e-5;
	private static final int INPUTS = 70;
	private static final int HIDDEN = 50; // 3500 weights: more than one piece

	static Stream<IUpdater> optimizers() {
		return Stream.of(new Sgd(0.05), new Nesterovs(0.02, 0.9), new AdaGrad(0.05), new Nadam(0.01), new AMSGrad(0.01),
				new org.nd4j.linalg.learning.config.RmsProp(0.01), new org.nd4j.linalg.learning.config.AdaDelta(),
				new org.nd4j.linalg.learning.config.Adam(0.01), new org.nd4j.linalg.learning.config.AdaMax(0.01),
				new Momentum(0.02, 0.9), new Adagrad(0.05, 1e-6), new NAdam(0.01, 0.9, 0.99, 1e-6, 0.004),
				new AmsGrad(0.01, 0.9, 0.99, 1e-6), new RmsProp(0.01, 0.9, 1e-6), new AdaDelta(0.5, 0.9, 1e-6),
				new Adam(0.01, 0.9, 0.99, 1e-6), new AdaMax(0.01, 0.9, 0.99, 1e-6),
				new Adam(new ExponentialSchedule(ScheduleType.ITERATION, 0.02, 0.9), 0.9, 0.999, 1e-8));
	}

	private static NeuralNetConfiguration.Builder plain(DataType type, IUpdater updater) {
		return new NeuralNetConfiguration.Builder().seed(5).dataType(type).updater(updater)
				.activation(Activation.TANH);
	}

	private static ComputationGraph graph(NeuralNetConfiguration.Builder builder) {
		ComputationGraphConfiguration configuration = builder.graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(HIDDEN).build(), "in")
				.addLayer("norm", new BatchNormalization(), "a")
				.addLayer("b", new DenseLayer.Builder().nOut(6).updater(new Sgd(0.1)).biasUpdater(new Sgd(0.2)).l2(0.01)
						.build(), "norm")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(3).activation(Activation.SOFTMAX)
						.l1(0.001).build(), "b")
				.setOutputs("out").setInputTypes(InputType.feedForward(INPUTS)).build();
		ComputationGraph graph = new ComputationGraph(configuration);
		graph.init();
		graph.initGradientsView();
		return graph;
	}

	private static ComputationGraph fused(NeuralNetConfiguration.Builder builder) {
		ComputationGraph graph = graph(builder);
		graph.setUpdater(new FusedUpdater(graph, null));
		assertTrue(((FusedUpdater) graph.getUpdater()).fuses());
		return graph;
	}

	/** Both get the same gradients, which are rather large and rather small, with a zero here and there. */
	private static void follow(ComputationGraph stock, ComputationGraph fused, int updates) {
		Nd4j.getRandom().setSeed(3);
		for (int i = 0; i < updates; i++) {
			INDArray gradients = Nd4j.randn(stock.params().dataType(), stock.params().length());
			gradients.muli(gradients).muli(gradients).divi(1 + i);
			gradients.putScalar(i, 0);
			step(stock, gradients, i);
			step(fused, gradients, i);
			assertClose(stock.getGradientsViewArray(), fused.getGradientsViewArray(), "update " + i);
			assertClose(stock.params(), fused.params(), "parameters after " + i);
		}
		INDArray state = stock.getUpdater().getStateViewArray();
		if (state != null) {
			assertClose(state, fused.getUpdater().getStateViewArray(), "state");
		}
	}

	private static void step(ComputationGraph graph, INDArray gradients, int iteration) {
		INDArray all = graph.getGradientsViewArray();
		all.assign(gradients.reshape(all.shape()));
		if (graph.getUpdater() instanceof FusedUpdater && iteration % 2 == 1) {
			((FusedUpdater) graph.getUpdater()).run(iteration, 0, 8, true);
			return;
		}
		graph.getUpdater().update(new org.deeplearning4j.nn.gradient.DefaultGradient(all), iteration, 0, 8,
				org.deeplearning4j.nn.workspace.LayerWorkspaceMgr.noWorkspaces());
		graph.params().subi(all.reshape(graph.params().shape()));
	}

	@ParameterizedTest
	@MethodSource("optimizers")
	void followsDl4j(IUpdater optimizer) {
		follow(graph(plain(DataType.FLOAT, optimizer)), fused(plain(DataType.FLOAT, optimizer)), UPDATES);
	}

	/** Processors take many times as long over numbers that are too small for a float of full precision. */
	@ParameterizedTest
	@MethodSource("optimizers")
	void remembersNoSubnormalNumberOfGradientsThatHaveBecomeZero(IUpdater optimizer) {
		ComputationGraph graph = fused(plain(DataType.FLOAT, optimizer));
		Nd4j.getRandom().setSeed(3);
		for (int i = 0; i < 3000; i++) {
			INDArray all = graph.getGradientsViewArray();
			all.assign(Nd4j.randn(all.dataType(), all.shape()).muli(i < 3 ? 1 : 0));
			((FusedUpdater) graph.getUpdater()).run(i, 0, 8, true);
		}
		assertNoneSubnormal(graph.getGradientsViewArray(), "update");
		INDArray state = graph.getUpdater().getStateViewArray();
		if (state != null) {
			assertNoneSubnormal(state, "state");
		}
	}

	private static void assertNoneSubnormal(INDArray array, String what) {
		for (float value : array.dup().data().asFloat()) {
			assertTrue(value == 0 || Math.abs(value) >= Float.MIN_NORMAL, () -> what + " " + value);
		}
	}

	static Stream<UnaryOperator<NeuralNetConfiguration.Builder>> penalties() {
		return Stream.of(builder -> builder.l1(0.01), builder -> builder.l2(0.01).l2Bias(0.1),
				builder -> builder.l1(0.01).l2(0.02).biasUpdater(new Sgd(0.3)),
				builder -> builder.weightDecay(0.01), builder -> builder.weightDecay(0.01, false).l1Bias(0.1),
				builder -> builder.regularization(DecoupledDecay.of(0.1)).updater(new Nesterovs(0.1)),
				builder -> builder.regularization(List.of(new WeightDecay(0.02, true))).miniBatch(false));
	}

	@ParameterizedTest
	@MethodSource("penalties")
	void addsPenaltiesAsDl4jDoes(UnaryOperator<NeuralNetConfiguration.Builder> penalty) {
		IUpdater optimizer = new Nesterovs(0.02, 0.9);
		follow(graph(penalty.apply(plain(DataType.FLOAT, optimizer))),
				fused(penalty.apply(plain(DataType.FLOAT, optimizer))), UPDATES);
	}

	@Test
	void leavesFrozenLayersAlone() {
		ComputationGraph stock = frozen();
		ComputationGraph fused = frozen();
		fused.setUpdater(new FusedUpdater(fused, null));
		INDArray before = fused.getLayer("a").params().dup();
		INDArray inputs = Nd4j.rand(DataType.FLOAT, 8, 5);
		INDArray labels = Nd4j.eye(2).castTo(DataType.FLOAT).repeat(0, 4);
		for (int i = 0; i < UPDATES; i++) {
			stock.fit(new INDArray[] { inputs }, new INDArray[] { labels });
			fused.fit(new INDArray[] { inputs }, new INDArray[] { labels });
		}
		assertEquals(before, fused.getLayer("a").params());
		assertClose(stock.params(), fused.params(), "parameters");
	}

	private static ComputationGraph frozen() {
		ComputationGraph graph = new ComputationGraph(plain(DataType.FLOAT, new Adam(0.01, 0.9, 0.999, 1e-8))
				.graphBuilder().addInputs("in")
				.addLayer("a", new FrozenLayer(new DenseLayer.Builder().nIn(5).nOut(4).build()), "in")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MSE).nIn(4).nOut(2).build(), "a")
				.setOutputs("out").build());
		graph.init();
		return graph;
	}

	@Test
	void partsMakeAWhole() {
		for (Clipping clipping : new Clipping[] { Clipping.norm(0.5), Clipping.value(0.1) }) {
			ComputationGraph one = fused(plain(DataType.FLOAT, new AmsGrad(0.01, 0.9, 0.99, 1e-6)).l2(0.01));
			ComputationGraph many = fused(plain(DataType.FLOAT, new AmsGrad(0.01, 0.9, 0.99, 1e-6)).l2(0.01));
			INDArray gradients = Nd4j.randn(DataType.FLOAT, one.getGradientsViewArray().shape());
			one.getGradientsViewArray().assign(gradients);
			List<INDArray> others = List.of(gradients.mul(0.5), gradients.mul(0.25));
			many.getGradientsViewArray().assign(gradients.mul(0.25));
			FusedUpdater whole = (FusedUpdater) one.getUpdater();
			whole.limit(clipping);
			whole.run(0, 0, 4, true);
			FusedUpdater shared = (FusedUpdater) many.getUpdater();
			long last = many.numParams();
			List<Part> parts = List.of(shared.part(0, 7, others), shared.part(7, 3000, others),
					shared.part(3000, 3620, others), shared.part(3620, last, others));
			shared.limit(clipping);
			shared.begin(0, 0, 4, true);
			if (shared.needsNorm()) {
				shared.norm(parts.parallelStream().mapToDouble(Part::squares).sum());
			}
			parts.parallelStream().forEach(Part::run);
			assertClose(one.params(), many.params(), "parameters");
			assertClose(whole.getStateViewArray(), shared.getStateViewArray(), "state");
		}
	}

	@Test
	void limitsAsDl4jsUpdaterIsLimited() {
		for (Clipping clipping : new Clipping[] { Clipping.norm(0.05), Clipping.norm(1e3), Clipping.value(0.01) }) {
			ComputationGraph stock = graph(plain(DataType.FLOAT, new Sgd(1)));
			ComputationGraph fused = fused(plain(DataType.FLOAT, new Sgd(1)));
			clipping.attach(stock);
			clipping.attach(fused);
			INDArray inputs = Nd4j.rand(DataType.FLOAT, 9, INPUTS);
			INDArray labels = Nd4j.eye(3).castTo(DataType.FLOAT).repeat(0, 3);
			for (int i = 0; i < 10; i++) {
				stock.fit(new INDArray[] { inputs }, new INDArray[] { labels });
				fused.fit(new INDArray[] { inputs }, new INDArray[] { labels });
				assertClose(stock.params(), fused.params(), "parameters after " + i);
			}
		}
	}

	@Test
	void whatItDoesNotKnowDl4jDoes() {
		UnaryOperator<NeuralNetConfiguration.Builder> normalized = builder -> builder
				.gradientNormalization(GradientNormalization.ClipL2PerLayer).gradientNormalizationThreshold(0.1);
		IUpdater optimizer = new Sgd(0.1);
		ComputationGraph stock = graph(normalized.apply(plain(DataType.FLOAT, optimizer)));
		ComputationGraph other = graph(normalized.apply(plain(DataType.FLOAT, optimizer)));
		other.setUpdater(new FusedUpdater(other, null));
		assertFalse(((FusedUpdater) other.getUpdater()).fuses());
		INDArray inputs = Nd4j.rand(DataType.FLOAT, 9, INPUTS);
		INDArray labels = Nd4j.eye(3).castTo(DataType.FLOAT).repeat(0, 3);
		stock.fit(new INDArray[] { inputs }, new INDArray[] { labels });
		other.fit(new INDArray[] { inputs }, new INDArray[] { labels });
		assertEquals(stock.params(), other.params());
		ComputationGraph doubles = graph(plain(DataType.DOUBLE, optimizer));
		assertFalse(new FusedUpdater(doubles, null).fuses());
	}

	@Test
	void goesOnWithWhatWasRemembered() {
		IUpdater optimizer = new Adam(0.01, 0.9, 0.99, 1e-6);
		ComputationGraph stock = graph(plain(DataType.FLOAT, optimizer));
		follow(stock, graph(plain(DataType.FLOAT, optimizer)), 5);
		ComputationGraph fused = graph(plain(DataType.FLOAT, optimizer));
		fused.params().assign(stock.params());
		ComputationGraphUpdater old = stock.getUpdater();
		fused.setUpdater(new FusedUpdater(fused, old.getStateViewArrayCopy()));
		follow(stock, fused, UPDATES);
	}

	/** The output layer of sequences without a bias has one that must stay 0. */
	@Test
	void anOptimizerThatDoesNothingStillSubtractsTheGradient() {
		ComputationGraph graph = graph(plain(DataType.FLOAT, new Sgd(0.1)).biasUpdater(new NoOp()));
		graph.getGradientsViewArray().assign(8);
		step(graph, Nd4j.valueArrayOf(graph.params().length(), 8f), 0);
		assertEquals(-1, graph.getLayer("a").getParam("b").getFloat(0), 1e-6);
	}

	private static void assertClose(INDArray expected, INDArray actual, String what) {
		INDArray a = expected.reshape(expected.length());
		INDArray b = actual.reshape(actual.length());
		double apart = a.sub(b).amaxNumber().doubleValue();
		double scale = a.amaxNumber().doubleValue();
		assertTrue(apart <= TOLERANCE * scale, () -> what + " is " + apart + " off at a scale of " + scale);
	}
}

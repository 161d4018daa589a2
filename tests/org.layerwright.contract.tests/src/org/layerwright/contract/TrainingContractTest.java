package org.layerwright.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;
import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.StoppingKind;
import org.layerwright.codegen.SmallDesign;
import org.layerwright.contract.KindSamples.Promises;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What every kind that a training chooses promises: its code compiles, and a small network learns with it. */
class TrainingContractTest {

	private static final int UPDATES = 30;
	private static final double RATE = 0.05;
	private static final int EPOCHS = 3;
	private static final int EXACT = 9;

	@TestFactory
	Stream<DynamicContainer> losses() {
		return KindSamples.of(LossKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).training("loss", kind, sample);
			return common(learner)
					.that("learns", () -> Learner.learn(learner.generated(), kind.classification(), UPDATES));
		});
	}

	@TestFactory
	Stream<DynamicContainer> optimizers() {
		return KindSamples.of(OptimizerKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).training("optimizer", kind, sample);
			Learner scheduled = new Learner(CATALOG, kind.id()).training("optimizer", kind, sample).training("schedule",
					"exponential");
			return common(learner).that("learns", () -> Learner.learn(learner.generated(), false, UPDATES))
					.that("learns with a schedule", () -> Learner.learn(scheduled.generated(), false, UPDATES));
		});
	}

	@TestFactory
	Stream<DynamicContainer> schedules() {
		return KindSamples.of(ScheduleKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).training("epochs", String.valueOf(EPOCHS), "batchSize",
					"50");
			SmallDesign.put(learner.design().getTraining(),
					SettingText.of("optimizer", "sgd", SettingText.of("learningRate", String.valueOf(RATE))));
			learner.training("schedule", kind, sample);
			return common(learner).that("learns", () -> Learner.learn(learner.generated(), false, UPDATES))
					.that("its value is what DL4J uses", () -> rates(kind, sample, learner));
		});
	}

	private static void rates(ScheduleKind kind, Sample sample, Learner learner) {
		Generated generated = learner.generated();
		BaseLayer layer = Learner.hiddenLayer(generated.configuration());
		ProcedureKind procedure = CATALOG.kinds(ProcedureKind.class).get(0);
		Attrs training = generated.analysis().attrs(learner.design().getTraining());
		long samples = generated.analysis().facts(learner.design().getData().get(0)).orElseThrow().count();
		long total = procedure.iterations(training, samples);
		Attrs attrs = Attrs.of(CATALOG, kind, sample.settings());
		for (int i = 0; i < total; i++) {
			int epoch = (int) (i * EPOCHS / total);
			double expected = kind.value(attrs, RATE, new ScheduleKind.Moment(i, epoch, total));
			assertEquals(expected, layer.getIUpdater().getLearningRate(i, epoch), Math.pow(10, -EXACT), "update " + i);
		}
	}

	@TestFactory
	Stream<DynamicContainer> initializers() {
		return KindSamples.of(InitializerKind.class, (kind, sample) -> {
			Learner trained = new Learner(CATALOG, kind.id()).training("initializer", kind, sample);
			Learner layer = new Learner(CATALOG, kind.id()).hidden("initializer", kind, sample);
			return common(trained).that("weights and biases start finite", () -> start(trained.generated()))
					.that("learns", () -> Learner.learn(trained.generated(), false, UPDATES))
					.that("a layer may have its own", () -> Learner.learn(layer.generated(), false, UPDATES));
		});
	}

	private static void start(Generated generated) {
		ComputationGraph network = generated.network();
		assertEquals(0, network.params().isNaN().castTo(network.params().dataType()).sumNumber().doubleValue());
		INDArray biases = network.getVertex("hidden").paramTable(false).get("b");
		assertEquals(0, biases.amaxNumber().doubleValue(), "biases start at 0");
	}

	@TestFactory
	Stream<DynamicContainer> regularizers() {
		return KindSamples.of(RegularizerKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).training("regularizer", kind, sample);
			boolean biases = sample.settings().stream()
					.anyMatch(s -> s.key().equals("biases") && s.value().equals("true"));
			return common(learner).that("learns", () -> Learner.learn(learner.generated(), false, UPDATES))
					.that("biases are left alone unless asked for",
							() -> assertEquals(biases, !Learner.hiddenLayer(learner.generated().configuration())
									.getRegularizationByParam("b").isEmpty()))
					.that("weights are reached once", () -> assertEquals(kind.id().equals("none") ? 0 : 1,
							reached(Learner.hiddenLayer(learner.generated().configuration()))));
		});
	}

	/** How many penalties of one sort, or constraints, the weights have. */
	private static long reached(BaseLayer layer) {
		long penalties = layer.getRegularizationByParam("W").stream().collect(groupingBy(Object::getClass, counting()))
				.values().stream().mapToLong(Long::longValue).max().orElse(0);
		return penalties + (layer.getConstraints() == null ? 0 : layer.getConstraints().size());
	}

	@TestFactory
	Stream<DynamicContainer> stopping() {
		return KindSamples.of(StoppingKind.class,
				(kind, sample) -> common(new Learner(CATALOG, kind.id()).training("stopping", kind, sample)));
	}

	@TestFactory
	Stream<DynamicContainer> procedures() {
		return KindSamples.of(ProcedureKind.class, (kind, sample) -> {
			Learner learner = new Learner(CATALOG, kind.id()).others(kind.networks() - 1);
			learner.design().getTraining().setKind(kind.id());
			sample.settings().forEach(s -> SmallDesign.put(learner.design().getTraining(), s));
			return common(learner).that("says at least one update",
					() -> assertTrue(kind.iterations(Attrs.of(CATALOG, kind, sample.settings()), 1) >= 1));
		});
	}

	private static Promises common(Learner learner) {
		return new Promises().that("settings survive a file", () -> KindSamples.survivesFile(learner.design()))
				.that("generated code compiles and sets up a training",
						() -> assertNotNull(learner.generated().training()));
	}
}

package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.SettingText;
import org.layerwright.catalog.Shape;

/** What supervised training becomes. */
class SupervisedTest {

	private static final ProcedureKind SUPERVISED = (ProcedureKind) Kinds.CATALOG.find(Family.PROCEDURE, "supervised")
			.orElseThrow();

	private static Attrs attrs(SettingText... settings) {
		return Attrs.of(Kinds.CATALOG, SUPERVISED, List.of(settings));
	}

	private static Attrs attrs(String... settings) {
		return Kinds.attrs(Family.PROCEDURE, "supervised", settings);
	}

	private static String training(Attrs a, boolean ordered) {
		return CodeText.of(SUPERVISED.emit(a, Code.construct("x.T"), Code.construct("x.Moons"), ordered));
	}

	private static String network(Attrs a) {
		return CodeText.of(SUPERVISED.emitNetwork(a, Code.construct("x.B"), 500));
	}

	@Test
	void names_what_matters_and_leaves_out_what_is_usual() {
		assertEquals("new T().seed(1).data(new Moons()).split(Split.of(0.8, 0.1, 0.1)).batchSize(32).epochs(10).fast()",
				training(attrs(new String[0]), false));
	}

	@Test
	void names_what_is_unusual() {
		assertEquals("new T().seed(7).data(new Moons()).split(Split.of(0.7, 0.2, 0.1).seed(3)).standardize(true)"
				+ ".batchSize(16).epochs(5).stopWhen(new NoImprovement(5, 1.0E-4)).workers(3).checkpointEvery(2)",
				training(attrs("seed", "7", "validation", "0.2", "splitSeed", "3", "standardize", "true", "batchSize",
						"16",
						"epochs", "5", "stopping", "early_stopping", "checkpointEvery", "2", "workers", "3", "fast",
						"false"), false));
	}

	@Test
	void a_series_is_split_in_its_order() {
		assertEquals(
				"new T().seed(1).data(new Moons()).split(Split.of(0.8, 0.1, "
						+ "0.1).shuffle(false)).batchSize(32).epochs(10).fast()",
				training(attrs(new String[0]), true));
	}

	@Test
	void a_network_has_a_seed_an_optimizer_and_what_is_unusual() {
		assertEquals("new B().seed(1).updater(new Adam(0.001))", network(attrs(new String[0])));
		assertEquals(
				"new B().seed(4).updater(new Sgd(new CosineSchedule(0.5, 0.0, "
						+ "500))).weightInit(WeightInit.RELU).l2(0.01)",
				network(attrs(SettingText.of("seed", "4"),
						SettingText.of("optimizer", "sgd", SettingText.of("learningRate", "0.5")),
						SettingText.of("schedule", "cosine"), SettingText.of("initializer", "he"),
						SettingText.of("regularizer", "l2", SettingText.of("strength", "0.01")))));
		assertEquals("new B().seed(1).updater(new Adam(0.001)).weightInit(WeightInit.XAVIER_UNIFORM)",
				network(attrs(SettingText.of("initializer", "xavier", SettingText.of("distribution", "uniform")))));
	}

	@Test
	void an_optimizer_that_decays_weights_does_so_once() {
		assertEquals("new B().seed(1).updater(new Adam(0.001)).regularization(DecoupledDecay.of(0.01))"
				+ ".regularizationBias(DecoupledDecay.of(0.01)).l1(1.0E-4)",
				network(attrs("optimizer", "adamw", "regularizer", "l1")));
		assertEquals(List.of(), attrs("optimizer", "adamw", "regularizer", "l1").faults());
		List<Fault> faults = attrs("optimizer", "adamw", "regularizer", "l2").faults();
		assertEquals("AdamW shrinks weights by itself, so L2 cannot be added: choose another regularizer, or an "
				+ "optimizer without weight decay", faults.get(0).text().in(Locale.ENGLISH));
	}

	@Test
	void gradients_are_clipped_by_value_or_by_norm() {
		assertTrue(training(attrs("clipping", "norm"), false).endsWith(".clip(Clipping.norm(1.0)).fast()"));
		assertTrue(training(attrs("clipping", "value", "clippingThreshold", "0.5"), false)
				.endsWith(".clip(Clipping.value(0.5)).fast()"));
	}

	@ParameterizedTest
	@CsvSource({ "true,10,cross_entropy", "true,2,cross_entropy", "true,1,binary_cross_entropy", "false,1,mse",
		"false,3,mse" })
	void the_loss_follows_from_the_target(boolean classes, int outputs, String loss) {
		Samples samples = Samples.of(Shape.features(2), outputs, classes, 100);
		assertEquals(loss, SUPERVISED.loss(attrs(new String[0]), Optional.of(samples), outputs).kind().id());
		assertEquals(loss, SUPERVISED.loss(attrs("loss", "auto"), Optional.of(samples), outputs).kind().id());
	}

	@Test
	void a_loss_that_is_set_is_taken() {
		assertEquals("mae", SUPERVISED.loss(attrs("loss", "mae"), Optional.empty(), 10).kind().id());
	}

	@Test
	void updates_are_counted_on_the_training_part() {
		Attrs tenThousand = attrs("validation", "0", "test", "0", "batchSize", "10", "epochs", "1");
		assertEquals(1_000, SUPERVISED.iterations(tenThousand, 10_000));
		assertEquals(10, SUPERVISED.iterations(attrs("validation", "0", "test", "0", "batchSize", "100", "epochs", "1"),
				1_000));
		assertEquals(3 * 25, SUPERVISED.iterations(attrs("epochs", "3"), 1_000));
		assertEquals(3, SUPERVISED.iterations(attrs("epochs", "3"), 1));
	}
}

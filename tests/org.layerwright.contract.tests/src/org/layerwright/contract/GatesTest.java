package org.layerwright.contract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.layerwright.contract.KindSamples.CATALOG;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.ScheduleKind;
import org.layerwright.contract.KindSamples.Promises;

/** Every kind, in each of its samples: gradients, the same ones on every call, and training on from a file. */
class GatesTest {

	private static final Tally GRADIENTS = new Tally("gradient check", "kinds");
	private static final Tally REPEATS = new Tally("same gradient on 20 calls", "kinds");
	private static final Tally RESUMES = new Tally("save, restore, resume", "kinds");

	@TestFactory
	Stream<DynamicContainer> gates() {
		return Stream.of(dynamicContainer("layers", KindSamples.of(LayerKind.class, GatesTest::layer)),
				dynamicContainer("activations",
						KindSamples.of(ActivationKind.class,
								(kind, sample) -> gates(kind, new Learner(CATALOG, kind.id())
										.hidden("activation", kind, sample).trial(false)))),
				dynamicContainer("losses", KindSamples.of(LossKind.class, GatesTest::loss)),
				dynamicContainer("optimizers", KindSamples.of(OptimizerKind.class, training("optimizer")::gates)),
				dynamicContainer("schedules", KindSamples.of(ScheduleKind.class, training("schedule")::gates)),
				dynamicContainer("initializers", KindSamples.of(InitializerKind.class, training("initializer")::gates)),
				dynamicContainer("regularizers",
						KindSamples.of(RegularizerKind.class, training("regularizer")::gates)));
	}

	/** A family of kinds that a training chooses. */
	private interface Family {
		Promises gates(Kind kind, Sample sample);
	}

	private static Family training(String key) {
		return (kind, sample) -> gates(kind,
				new Learner(CATALOG, kind.id()).training(key, kind, sample).trial(false));
	}

	private static Promises layer(LayerKind kind, Sample sample) {
		Trial trial = new Trial(CATALOG, new LayerSample(CATALOG, kind, sample, 0).design(), Batches::random);
		Promises promises = gates(kind, trial);
		return sample.inputs().stream().noneMatch(shape -> shape.isSequence() || shape.isTokens()) ? promises
				: promises.that("padding does not matter", new Gates(trial)::padding);
	}

	private static Promises loss(LossKind kind, Sample sample) {
		return gates(kind,
				new Learner(CATALOG, kind.id()).training("loss", kind, sample).trial(kind.classification()));
	}

	private static Promises gates(Kind kind, Trial trial) {
		Gates gates = new Gates(trial);
		return new Promises().that("gradients are right", GRADIENTS.counted(kind, gates::gradients))
				.that("the same gradients on every call", REPEATS.counted(kind, gates::repeats))
				.that("goes on from a file as if nothing had been", RESUMES.counted(kind, gates::resumes));
	}

	@AfterAll
	static void count() {
		Tally.write("gates", GRADIENTS, REPEATS, RESUMES);
	}
}

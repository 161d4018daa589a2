package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.augment.Flip;
import org.layerwright.dl4j.augment.Mixup;
import org.layerwright.dl4j.augment.Noise;
import org.layerwright.dl4j.augment.Shift;
import org.layerwright.dl4j.data.Gaussians;
import org.layerwright.dl4j.data.Line;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.RunFailed;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.Sgd;

class AugmentedTrainingTest {
	@TempDir
	Path folder;

	private static Training augmented(int epochs) {
		return Networks.spiral(epochs).augment(new Noise(0.05), new Mixup(0.4));
	}

	@Test
	void aTrainingThatGoesOnLaterGoesOnTheSame() {
		assertEquals(ExitStatus.DONE, augmented(4).execute(RunEnvironment.in(folder.resolve("whole"), false)));
		assertEquals(ExitStatus.DONE, augmented(2).execute(RunEnvironment.in(folder.resolve("parts"), false)));
		assertEquals(ExitStatus.DONE, augmented(4).execute(RunEnvironment.in(folder.resolve("parts"), true)));
		List<Double> whole = Networks.losses(folder.resolve("whole"));
		assertEquals(80, whole.size());
		assertEquals(whole, Networks.losses(folder.resolve("parts")));
	}

	@Test
	void onlyWhatIsLearnedFromIsChanged() {
		ComputationGraphConfiguration still = Networks.linear(1, new Sgd(1e-12));
		Training plain = Training.of(still).data(new Line()).split(Split.of(0.6, 0.2, 0.2)).epochs(1);
		plain.execute(RunEnvironment.in(folder.resolve("plain"), false));
		Training.of(still).data(new Line()).split(Split.of(0.6, 0.2, 0.2)).epochs(1).augment(new Noise(100))
				.execute(RunEnvironment.in(folder.resolve("noisy"), false));
		assertNotEquals(Networks.losses(folder.resolve("plain")), Networks.losses(folder.resolve("noisy")));
		for (int i : new int[] { 1, 2 }) { // validation and test
			Evaluation before = Networks.events(folder.resolve("plain"), Evaluation.class).get(i);
			Evaluation after = Networks.events(folder.resolve("noisy"), Evaluation.class).get(i);
			assertEquals(before.metrics().get("loss"), after.metrics().get("loss"), 1e-6);
		}
	}

	@Test
	void mixedClassesAreLearned() {
		Training training = Training.of(Networks.classifier(2, 2, new Adam(0.01))).data(new Gaussians())
				.split(Split.of(0.6, 0.2, 0.2)).epochs(15).augment(new Mixup(0.2));
		assertEquals(ExitStatus.DONE, training.execute(RunEnvironment.in(folder, false)));
		List<Evaluation> all = Networks.events(folder, Evaluation.class);
		assertTrue(all.get(all.size() - 1).metrics().get("accuracy") > 0.85, () -> all.get(all.size() - 1).toString());
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertEquals(ExitStatus.WRONG_INPUT,
				Networks.spiral(1).augment(new Flip(true, false)).execute(RunEnvironment.in(folder, false)));
		assertTrue(Networks.events(folder, RunFailed.class).get(0).cause().contains("Flip"));
	}

	@Test
	void picturesThatANetworkTakesAsRowsAreStillPictures() {
		Samples samples = Samples.classified(new int[] { 1, 2, 2 }, new float[80], new int[20], List.of("a", "b"));
		Training training = Training.of(Networks.classifier(4, 2, new Sgd(0.1))).data(() -> samples)
				.split(Split.of(0.8, 0.1, 0.1)).augment(new Shift(1));
		assertEquals(ExitStatus.DONE, training.execute(RunEnvironment.in(folder, false)));
	}
}

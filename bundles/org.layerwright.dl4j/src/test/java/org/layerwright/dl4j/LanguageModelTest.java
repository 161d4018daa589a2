package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.TextFile;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.task.LanguageModel;
import org.layerwright.dl4j.task.LanguageNetworks;
import org.layerwright.protocol.Checkpoint;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.protocol.Iteration;

/** A text that repeats itself is learned until hardly anything about it is a surprise. */
class LanguageModelTest {
	private static final String RHYME = "one two three four five, once I caught a fish alive.\n";

	@TempDir
	static Path folder;
	private static Path text;
	private static Path learned;

	@BeforeAll
	static void learn() throws IOException {
		text = Files.writeString(folder.resolve("rhyme.txt"), RHYME.repeat(60));
		learned = run("learned", training(12), false);
	}

	private static Training training(int epochs) {
		int vocabulary = (int) RHYME.chars().distinct().count();
		return Training.of(LanguageNetworks.recurrent(vocabulary, 24)).named("rhyme").seed(4)
				.data(new TextFile(text.toString()).length(25)).split(Split.of(0.8, 0.1, 0.1)).batchSize(8)
				.epochs(epochs).task(new LanguageModel().sampleLength(60).temperature(0.2));
	}

	private static Path run(String name, Training training, boolean resume) {
		Path run = folder.resolve(name);
		assertEquals(ExitStatus.DONE, training.execute(RunEnvironment.in(run, resume)));
		return run;
	}

	@Test
	void aRhymeIsLearnedAndContinued() {
		Evaluation test = Networks.events(learned, Evaluation.class).stream()
				.filter(e -> e.split().equals(Evaluation.TEST)).findFirst().orElseThrow();
		double perplexity = test.metrics().get("perplexity");
		assertTrue(perplexity < 1.5, () -> "perplexity " + perplexity);
		assertEquals(Math.exp(test.metrics().get("loss")), perplexity, 1e-9);
		assertTrue(test.metrics().get("accuracy") > 0.9);
		List<GeneratedSamples> shown = Networks.events(learned, GeneratedSamples.class);
		assertEquals(13, shown.size());
		assertEquals(GeneratedSamples.TEXT, shown.get(12).kind());
		assertTrue(shown.get(12).texts().get(0).contains("two three"), () -> shown.get(12).toString());
		assertFalse(shown.get(0).texts().get(0).contains("two three"));
	}

	@Test
	void aContinuationIsDrawnAsWished() throws IOException {
		String run = learned.toString();
		assertEquals("once I caught a fish alive.",
				Spoken.text(run, "once I", "temperature=0", "length=21"));
		assertEquals(Spoken.text(run, "one", "seed=7"), Spoken.text(run, "one", "seed=7"));
		assertFalse(Spoken.text(run, "one", "seed=7", "temperature=3")
				.equals(Spoken.text(run, "one", "seed=8", "temperature=3")));
		assertEquals(Spoken.text(run, "one", "temperature=0"), Spoken.text(run, "one", "temperature=3", "topK=1"));
		assertEquals(3 + 5, Spoken.text(run, "one", "length=5").length());
		Path lines = Files.writeString(folder.resolve("lines.txt"), "one\n\ntwo\n");
		assertEquals(2, Spoken.lines(run, lines.toString()).size());
	}

	@Test
	void whatTheNetworkDoesNotKnowIsSaid() {
		String run = learned.toString();
		assertTrue(Spoken.complaint(run, "QUEEN").contains("'Q', 'U', 'E', 'N'"));
		assertTrue(Spoken.complaint(run, "one", "temperature=hot").contains("temperature: 'hot'"));
		assertTrue(Spoken.complaint(run, "one", "length=0").contains("at least 1"));
	}

	@Test
	void aModelIsMeasuredOnAnotherText() throws IOException {
		String run = learned.toString();
		Path same = Files.writeString(folder.resolve("same.txt"), RHYME.repeat(3));
		Path other = Files.writeString(folder.resolve("other.txt"),
				"evil fish fought one another to a draw. ".repeat(4));
		assertTrue(Spoken.measured(run, same).get("perplexity") < 1.5);
		assertTrue(Spoken.measured(run, other).get("perplexity") > 5);
	}

	@Test
	void aTrainingGoesOnAsIfItHadNotBeenInterrupted() {
		List<Double> whole = Networks.losses(run("whole", training(4), false));
		Path parted = run("parted", training(2), false);
		assertEquals(2, Networks.events(parted, Checkpoint.class).stream().mapToInt(Checkpoint::epoch).max().orElse(0));
		run("parted", training(4), true);
		assertEquals(whole, Networks.losses(parted));
		assertEquals(4, Networks.events(parted, Iteration.class).stream().mapToInt(Iteration::epoch).max().orElse(0));
	}
}

package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.PairsFile;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.task.LanguageNetworks;
import org.layerwright.dl4j.task.Seq2Seq;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.GeneratedSamples;

import com.google.gson.JsonObject;

/** Short words are read and written backwards. */
class Seq2SeqTest {
	private static final int LETTERS = 3;
	private static final int LONGEST = 4;

	@TempDir
	Path folder;
	private Path pairs;
	private String pair;

	@BeforeEach
	void write() throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		String lines = IntStream.range(0, 600).mapToObj(i -> word(random))
				.map(word -> word + "\t" + new StringBuilder(word).reverse()).collect(Collectors.joining("\n"));
		pair = lines.lines().findFirst().orElseThrow();
		pairs = Files.writeString(folder.resolve("pairs.tsv"), lines);
	}

	private static String word(SplittableRandom random) {
		return random.ints(random.nextInt(2, LONGEST + 1), 'a', 'a' + LETTERS).mapToObj(Character::toString)
				.collect(Collectors.joining());
	}

	private Training training(int epochs) {
		PairsFile data = new PairsFile(pairs.toString()).source(Tokens.Unit.CHARACTERS)
				.target(Tokens.Unit.CHARACTERS);
		int sources = data.load().inputs().get(0).tokens().size();
		int targets = data.load().inputs().get(1).tokens().size();
		return Training.of(LanguageNetworks.translator(sources, targets, 32)).named("backwards").seed(4).data(data)
				.split(Split.of(0.8, 0.1, 0.1)).batchSize(16).epochs(epochs).task(new Seq2Seq());
	}

	private Path run(String name, Training training, boolean resume) {
		Path run = folder.resolve(name);
		assertEquals(ExitStatus.DONE, training.execute(RunEnvironment.in(run, resume)));
		return run;
	}

	@Test
	void wordsAreWrittenBackwards() {
		Path run = run("run", training(25), false);
		Evaluation test = Networks.events(run, Evaluation.class).stream()
				.filter(e -> e.split().equals(Evaluation.TEST)).findFirst().orElseThrow();
		assertTrue(test.metrics().get("exactMatch") > 0.7, test::toString);
		assertTrue(test.metrics().get("bleu") > 0.8, test::toString);
		assertTrue(Spoken.measured(run.toString(), pairs).get("exactMatch") > 0.9);
		String word = Spoken.lines(run.toString(), pair.split("\t")[0]).get(0).get("text").getAsString();
		assertEquals(pair.split("\t")[1], word);
		List<GeneratedSamples> shown = Networks.events(run, GeneratedSamples.class);
		assertEquals(26, shown.size());
		assertTrue(shown.get(25).texts().get(0).matches("[abc]+ → [abc]+"), () -> shown.get(25).toString());
		assertTrue(Spoken.complaint(run.toString(), "abcabcabc").contains("9 pieces"));
	}

	@Test
	void aBeamFindsAnswersAtLeastAsLikelyAsTheGreedyOnes() {
		String run = run("run", training(2), false).toString();
		boolean likelier = false;
		for (String word : List.of("abc", "ca", "bbca", "aa", "cabb", "bab", "cccc")) {
			double greedy = likelihood(Spoken.lines(run, word).get(0));
			double beam = likelihood(Spoken.lines(run, word, "beam=4").get(0));
			assertTrue(beam >= greedy - 1e-6, () -> word + " " + greedy + " " + beam);
			likelier |= beam > greedy + 1e-6;
		}
		assertTrue(likelier);
	}

	private static double likelihood(JsonObject answer) {
		return answer.get("logProbability").getAsDouble();
	}

	@Test
	void aTrainingGoesOnAsIfItHadNotBeenInterrupted() {
		List<Double> whole = Networks.losses(run("whole", training(4), false));
		Path parted = run("parted", training(2), false);
		run("parted", training(4), true);
		assertEquals(whole, Networks.losses(parted));
	}
}

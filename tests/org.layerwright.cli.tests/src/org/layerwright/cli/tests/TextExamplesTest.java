package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples about texts reach what their pages say, and speak. */
@Timeout(600)
class TextExamplesTest {
	private static final Path SHAKESPEARE = Path.of("../../../shared/data/tinyshakespeare.txt");

	@TempDir
	Path folder;

	@Test
	void numberWordsBecomeDigitsForNumbersThatItNeverSaw() throws Exception {
		Path run = folder.resolve("numbers");
		Map<String, Double> metrics = Example.train(run, "number-words/number-words.network");
		assertTrue(metrics.get("test.exactMatch") >= 0.95, metrics.toString());
		assertEquals("407", says(run, "four hundred and seven"));
	}

	@Test
	void aTinyDialogueIsAnsweredAlsoWhereTheSentenceIsNew() throws Exception {
		Path run = folder.resolve("dialogue");
		Map<String, Double> metrics = Example.train(run, "tiny-dialogue/dialogue.network");
		assertTrue(metrics.get("test.exactMatch") >= 0.9, metrics.toString());
		assertEquals("hello lena how are you?", says(run, "hello my name is lena"));
	}

	@ParameterizedTest
	@CsvSource({ "lstm, 2", "transformer, 2" })
	void inventedPlaysAreFoundLessSurprisingThanByTheBigramModel(String model, int epochs) throws Exception {
		Path run = folder.resolve(model);
		double bigrams = bigrams(Example.file("shakespeare/plays.txt"));
		Map<String, Double> metrics = Example.train(run, "shakespeare/" + model + ".network", "--epochs", epochs);
		assertTrue(metrics.get("test.perplexity") < bigrams, metrics + ", bigrams " + bigrams);
		assertTrue(says(run, "The night", "--length", "40").startsWith("The night"));
	}

	@ParameterizedTest
	@CsvSource({ "lstm, 1", "transformer, 1" })
	void shakespeareIsFoundLessSurprisingThanByTheBigramModel(String model, int epochs) throws Exception {
		assumeTrue(Files.exists(SHAKESPEARE), "no " + SHAKESPEARE.toAbsolutePath().normalize());
		double bigrams = bigrams(SHAKESPEARE);
		Map<String, Double> metrics = Example.train(folder.resolve(model), "shakespeare/" + model + ".network",
				"--epochs", epochs, "--data", "text=" + SHAKESPEARE.toAbsolutePath().normalize());
		assertTrue(metrics.get("test.perplexity") < 0.9 * bigrams, metrics + ", bigrams " + bigrams);
	}

	/** Learned from the part that trains, measured on the part that tests. */
	private static double bigrams(Path text) throws Exception {
		String all = Files.readString(text);
		return new Bigrams(all.substring(0, (int) (0.8 * all.length())))
				.perplexity(all.substring((int) (0.9 * all.length())));
	}

	private static String says(Path run, String text, Object... options) {
		Object[] arguments = new Object[4 + options.length];
		System.arraycopy(new Object[] { "predict", run, "--input", text }, 0, arguments, 0, 4);
		System.arraycopy(options, 0, arguments, 4, options.length);
		Cli.Result said = Cli.run(arguments);
		assertEquals(0, said.status(), said.toString());
		return String.join("\n", said.out());
	}
}

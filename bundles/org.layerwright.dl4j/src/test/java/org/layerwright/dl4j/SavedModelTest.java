package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.data.CsvFile;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.internal.Tool;
import org.layerwright.dl4j.task.Options;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;
import org.nd4j.linalg.learning.config.Adam;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

class SavedModelTest {
	@TempDir
	Path folder;

	private Path table(String name, String head, int rows, java.util.function.IntFunction<String> row)
			throws IOException {
		StringBuilder text = new StringBuilder(head).append('\n');
		for (int i = 0; i < rows; i++) {
			text.append(row.apply(i)).append('\n');
		}
		return Files.writeString(folder.resolve(name), text);
	}

	private List<String> output(int status, IntSupplier work) {
		PrintStream out = System.out;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		try {
			assertEquals(status, work.getAsInt());
		} finally {
			System.setOut(out);
		}
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private List<String> evaluate(Path data) {
		return output(ExitStatus.DONE,
				() -> Tool.run("", new String[] { run(), data.toString() }, SavedModel::evaluate));
	}

	private List<String> predict(Path data) {
		return output(ExitStatus.DONE,
				() -> Tool.run("", new String[] { run(), data.toString() }, SavedModel::predict));
	}

	private String run() {
		return folder.resolve("run").toString();
	}

	private RunEnvironment environment(boolean evaluate) {
		return new RunEnvironment(Path.of(run()), false, evaluate, 0, "", true, 0);
	}

	/** Tall ones are giants and short ones are dwarfs, whatever their hats. */
	private Training heights() throws IOException {
		Path data = table("heights.csv", "hat,height,name,size", 300, i -> (i % 3 == 0 ? "red" : "blue") + ","
				+ (100 + i * 37 % 100) + ",n" + i + "," + (i * 37 % 100 < 50 ? "dwarf" : "giant"));
		return Training.of(Networks.classifier(3, 2, new Adam(0.02)))
				.data(new CsvFile(data.toString()).ignore("name")).split(Split.of(0.8, 0.1, 0.1)).standardize(true)
				.epochs(20);
	}

	@Test
	void aTableIsEvaluatedAndPredictedAsItWasLearned() throws IOException {
		assertEquals(ExitStatus.DONE, heights().execute(environment(false)));
		Path others = table("others.csv", "size;height;hat", 2, i -> i == 0 ? "giant;195;blue" : "giant;190;red");
		Evaluation evaluation = (Evaluation) EventCodec.parse(evaluate(others).get(0));
		assertEquals(1, evaluation.metrics().get("accuracy"));
		assertEquals(List.of(List.of(0, 0), List.of(0, 2)), evaluation.confusion());
		Path unknown = table("unknown.csv", "height,hat", 2, i -> i == 0 ? "105,red" : "190,red");
		List<JsonObject> predictions = predict(unknown).stream().map(l -> new Gson().fromJson(l, JsonObject.class))
				.toList();
		assertEquals("dwarf", predictions.get(0).get("class").getAsString());
		assertEquals("giant", predictions.get(1).get("class").getAsString());
		double sure = predictions.get(1).get("outputs").getAsJsonObject().get("giant").getAsDouble();
		assertTrue(sure > 0.5 && sure <= 1);
	}

	@Test
	void theRunsOwnDataIsMeasuredAsDuringTheRun() throws IOException {
		heights().execute(environment(false));
		Evaluation during = Networks.events(Path.of(run()), Evaluation.class).stream()
				.filter(e -> e.split().equals(Evaluation.TEST)).findFirst().orElseThrow();
		List<String> lines = output(ExitStatus.DONE, () -> execute(environment(true)));
		assertEquals(3, lines.size());
		Evaluation after = (Evaluation) EventCodec.parse(lines.get(2));
		assertEquals(during.metrics(), after.metrics());
		assertEquals(during.confusion(), after.confusion());
	}

	private int execute(RunEnvironment environment) {
		try {
			return heights().execute(environment);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Test
	void theNextValueOfASeriesIsPredictedInItsOwnUnit() throws IOException {
		Path series = table("views.csv", "day,views", 120, i -> i + "," + (1000 + 10 * i));
		Training training = Training.of(Networks.linear(3, new Adam(0.02)))
				.data(new CsvFile(series.toString()).target("views").window(3)).standardize(true).batchSize(8)
				.epochs(60);
		assertEquals(ExitStatus.DONE, training.execute(environment(false)));
		JsonObject next = new Gson().fromJson(predict(series).get(0), JsonObject.class);
		assertEquals(2200, next.get("values").getAsJsonArray().get(0).getAsDouble(), 60);
		assertTrue(((Evaluation) EventCodec.parse(evaluate(series).get(0))).metrics().get("r2") > 0.95);
	}

	/** More than are predicted at once. */
	@Test
	void everySampleIsPredictedByItself() throws IOException {
		assertEquals(ExitStatus.DONE, heights().execute(environment(false)));
		Path many = table("many.csv", "height,hat", 150, i -> (i % 7 < 3 ? 110 + i % 7 : 188 + i % 7) + ",blue");
		List<String> lines = predict(many);
		assertEquals(150, lines.size());
		for (int i = 0; i < lines.size(); i++) {
			JsonObject said = new Gson().fromJson(lines.get(i), JsonObject.class);
			assertEquals(i + 1, said.get("sample").getAsInt());
			assertEquals(i % 7 < 3 ? "dwarf" : "giant", said.get("class").getAsString(), lines.get(i));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void itComputesFastWhereTheTrainingDid(boolean fast) throws IOException {
		Training training = fast ? heights().fast() : heights();
		assertEquals(ExitStatus.DONE, training.execute(environment(false)));
		SavedModel model = new SavedModel(Path.of(run()));
		Path others = table("others.csv", "size;height;hat", 2, i -> i == 0 ? "giant;195;blue" : "giant;190;red");
		output(ExitStatus.DONE, () -> model.evaluate(others.toString(), Options.of()));
		output(ExitStatus.DONE, () -> model.predict(others.toString(), Options.of()));
		assertEquals(fast, model.stock().isEmpty(), () -> model.stock().toString());
	}

	@Test
	void wrongCallsAreAnsweredInOneLine() {
		assertEquals(ExitStatus.USAGE, Tool.run("Predict", new String[0], SavedModel::predict));
		assertEquals(ExitStatus.WRONG_INPUT,
				Tool.run("Predict", new String[] { run(), "x.csv" }, SavedModel::predict));
	}
}

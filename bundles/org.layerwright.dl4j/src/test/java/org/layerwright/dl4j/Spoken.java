package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.internal.Tool;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** What the model of a run answers. */
final class Spoken {
	private Spoken() {}

	/** The answer to a text. */
	static String text(String run, String input, String... options) {
		return lines(run, input, options).get(0).get("text").getAsString();
	}

	/** The answers to the lines of a file, or to a text. */
	static List<JsonObject> lines(String run, String input, String... options) {
		return said(ExitStatus.DONE, true, () -> Tool.run("Predict", arguments(run, input, options),
				SavedModel::predict)).lines().map(line -> new Gson().fromJson(line, JsonObject.class)).toList();
	}

	/** What is said to a wrong input. */
	static String complaint(String run, String input, String... options) {
		return said(ExitStatus.WRONG_INPUT, false,
				() -> Tool.run("Predict", arguments(run, input, options), SavedModel::predict));
	}

	/** What is measured on other data. */
	static Map<String, Double> measured(String run, Path data) {
		String line = said(ExitStatus.DONE, true,
				() -> Tool.run("Evaluate", arguments(run, data.toString()), SavedModel::evaluate));
		return ((Evaluation) EventCodec.parse(line.strip())).metrics();
	}

	private static String[] arguments(String run, String input, String... options) {
		return Stream.concat(Stream.of(run, input), Stream.of(options)).toArray(String[]::new);
	}

	private static String said(int status, boolean standard, IntSupplier work) {
		PrintStream out = standard ? System.out : System.err;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream taken = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		set(standard, taken);
		try {
			assertEquals(status, work.getAsInt());
		} finally {
			set(standard, out);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static void set(boolean standard, PrintStream stream) {
		if (standard) {
			System.setOut(stream);
		} else {
			System.setErr(stream);
		}
	}
}

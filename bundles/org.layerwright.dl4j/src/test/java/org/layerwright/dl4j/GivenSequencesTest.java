package org.layerwright.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.SequenceFile;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.TimeSeriesFile;
import org.layerwright.dl4j.data.WavFolder;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.internal.SavedModel;
import org.layerwright.dl4j.internal.Tool;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** What a trained network is given is read as what it learned from: series, sequences, sounds. */
class GivenSequencesTest {
	@TempDir
	Path folder;

	private Path file(String name, String head, int rows, java.util.function.IntFunction<String> row)
			throws IOException {
		StringBuilder text = new StringBuilder(head).append('\n');
		for (int i = 0; i < rows; i++) {
			text.append(row.apply(i)).append('\n');
		}
		return Files.writeString(folder.resolve(name), text);
	}

	/** A recurrent layer, then the mean over all steps. */
	private static ComputationGraphConfiguration network(int features, int outputs, boolean classes) {
		return new NeuralNetConfiguration.Builder().seed(3).updater(new Adam(0.03)).graphBuilder().addInputs("in")
				.addLayer("steps", new LSTM.Builder().nIn(features).nOut(12).activation(Activation.TANH).build(), "in")
				.addLayer("mean", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), "steps")
				.addLayer("out", new OutputLayer.Builder(classes ? LossFunction.MCXENT : LossFunction.MSE)
						.activation(classes ? Activation.SOFTMAX : Activation.IDENTITY).nOut(outputs).build(), "mean")
				.setOutputs("out").setInputTypes(InputType.recurrent(features)).build();
	}

	private void train(ComputationGraphConfiguration network, DataSource data, int epochs) {
		Training training = Training.of(network).data(data).split(Split.of(0.8, 0.1, 0.1)).standardize(true)
				.batchSize(16).epochs(epochs);
		assertEquals(ExitStatus.DONE, training.execute(RunEnvironment.in(folder.resolve("run"), false)));
	}

	private List<String> output(Tool.Work work, Path input) {
		PrintStream out = System.out;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		try {
			String[] arguments = { folder.resolve("run").toString(), input.toString() };
			assertEquals(ExitStatus.DONE, Tool.run("", arguments, work));
		} finally {
			System.setOut(out);
		}
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private List<JsonObject> predict(Path input) {
		return output(SavedModel::predict, input).stream().map(l -> new Gson().fromJson(l, JsonObject.class)).toList();
	}

	private double evaluate(Path input, String metric) {
		return ((Evaluation) EventCodec.parse(output(SavedModel::evaluate, input).get(0))).metrics().get(metric);
	}

	@Test
	void aSeriesGoesOnFromItsEnd() throws IOException {
		Path series = file("s.csv", "day,sun,rain", 120, i -> "d" + i + "," + (100 + i % 4) + "," + (i % 4 * 10));
		train(network(2, 4, false), new TimeSeriesFile(series.toString()).window(4).horizon(2).targets("sun", "rain"),
				60);
		List<JsonObject> next = predict(
				file("n.csv", "sun;rain;day", 6, i -> (100 + i % 4) + ";" + (i % 4 * 10) + ";x"));
		assertEquals(1, next.size());
		double[] values = new Gson().fromJson(next.get(0).get("values"), double[].class);
		assertEquals(102, values[0], 1);
		assertEquals(20, values[1], 8);
		assertEquals(103, values[2], 1);
		assertEquals(30, values[3], 8);
		assertTrue(evaluate(series, "rmse") < 5);
	}

	@Test
	void sequencesOfAnyLengthAreTold() throws IOException {
		Path walks = file("w.csv", "walk,t,x,turn,way", 600, i -> (i / 5) + "," + (i % 5) + ","
				+ (i / 5 % 2 == 0 ? i % 5 : -i % 5) + "," + (i * 37 / 11 % 2 == 0 ? "left" : "right") + ","
				+ (i / 5 % 2 == 0 ? "up" : "down"));
		train(network(3, 2, true), new SequenceFile(walks.toString()).time("t"), 15);
		Path others = file("o.csv", "walk,t,x,turn,way", 16, i -> (i / 8) + "," + (i % 8) + ","
				+ (i / 8 == 0 ? -i % 8 : i % 8) + ",left," + (i / 8 == 0 ? "down" : "up"));
		assertEquals(1, evaluate(others, "accuracy"));
		List<JsonObject> predictions = predict(others);
		assertEquals(List.of("down", "up"), predictions.stream().map(p -> p.get("class").getAsString()).toList());
	}

	private void sound(String name, double hertz) throws IOException {
		byte[] bytes = new byte[800];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (128 + 100 * Math.sin(2 * Math.PI * hertz * i / 8000));
		}
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_UNSIGNED, 8000, 8, 1, 1, 8000, false);
		AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(bytes), format, bytes.length),
				AudioFileFormat.Type.WAVE, file.toFile());
	}

	@Test
	void soundsAreReadAtTheRateThatWasLearned() throws IOException {
		for (int i = 0; i < 30; i++) {
			sound("sounds/high/" + i + ".wav", 400 + i);
			sound("sounds/low/" + i + ".wav", 20 + i % 7);
		}
		train(network(1, 2, true), new WavFolder(folder.resolve("sounds").toString()).rate(2000).length(40), 15);
		sound("new/a.wav", 411.5);
		sound("new/b.wav", 23.5);
		assertEquals(List.of("high", "low"),
				predict(folder.resolve("new")).stream().map(p -> p.get("class").getAsString()).toList());
		assertEquals("low", predict(folder.resolve("new/b.wav")).get(0).get("class").getAsString());
		sound("test/low/x.wav", 22);
		assertEquals(1, evaluate(folder.resolve("test"), "accuracy"));
	}
}

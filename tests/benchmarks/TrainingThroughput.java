import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.Training;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * How fast Training is, with every loss written and the training's accuracy taken, beside the loop that a DL4J user writes
 * by hand. The network is 784-512-256-10, batch 128, Adam. Processes take turns; each prints its epochs after the first.
 */
public final class TrainingThroughput {
	private static final int SAMPLES = 12_800;
	private static final int BATCH = 128;
	private static final int EPOCHS = 6;

	public static void main(String[] args) throws Exception {
		if (args.length == 0 || args[0].matches("\\d+")) {
			compare(args.length == 0 ? 4 : Integer.parseInt(args[0]));
		} else if (args[0].equals("stock")) {
			stock();
		} else {
			training(Path.of(args[1]));
		}
	}

	private static void compare(int rounds) throws IOException, InterruptedException {
		List<double[]> stock = new ArrayList<>();
		List<double[]> training = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			Path run = Files.createTempDirectory("layerwright-benchmark");
			stock.addAll(child("stock"));
			training.addAll(child("training", run.toString()));
		}
		System.out.printf(Locale.ROOT, "samples a second:          stock %8.0f  Training %8.0f  ratio %.3f%n",
				median(stock, 0), median(training, 0), median(training, 0) / median(stock, 0));
		System.out.printf(Locale.ROOT, "samples a processor second: stock %7.0f  Training %8.0f  ratio %.3f%n",
				median(stock, 1), median(training, 1), median(training, 1) / median(stock, 1));
	}

	private static List<double[]> child(String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
				System.getProperty("java.class.path"), System.getProperty("jdk.launcher.sourcefile",
						"tests/benchmarks/TrainingThroughput.java")));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("OMP_NUM_THREADS", "1");
		builder.environment().put("LAYERWRIGHT_QUIET", "true");
		if (args.length > 1) {
			builder.environment().put("LAYERWRIGHT_RUN", args[1]);
		}
		Process process = builder.start();
		List<double[]> speeds = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				System.out.println(args[0] + " " + line);
				String[] parts = line.split(" ");
				speeds.add(new double[] { Double.parseDouble(parts[0]), Double.parseDouble(parts[1]) });
			}
		}
		if (process.waitFor() != 0 || speeds.isEmpty()) {
			throw new IOException(command + " failed");
		}
		return speeds;
	}

	private static double median(List<double[]> values, int index) {
		List<Double> sorted = new ArrayList<>(values.stream().map(v -> v[index]).toList());
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	private static void stock() {
		ComputationGraph graph = new ComputationGraph(network());
		graph.init();
		float[] features = features();
		List<DataSet> batches = new ArrayList<>();
		for (int from = 0; from < SAMPLES; from += BATCH) {
			float[] x = new float[BATCH * 784];
			System.arraycopy(features, from * 784, x, 0, x.length);
			float[] y = new float[BATCH * 10];
			for (int i = 0; i < BATCH; i++) {
				y[i * 10 + label(from + i)] = 1;
			}
			batches.add(new DataSet(Nd4j.create(x, new long[] { BATCH, 784 }, 'c'),
					Nd4j.create(y, new long[] { BATCH, 10 }, 'c')));
		}
		Clock clock = new Clock();
		for (int epoch = 0; epoch < EPOCHS; epoch++) {
			Collections.shuffle(batches, new Random(epoch));
			batches.forEach(graph::fit);
			clock.epoch();
		}
	}

	private static void training(Path run) {
		Clock clock = new Clock();
		Training.of(network()).data(() -> {
			int[] labels = new int[SAMPLES];
			for (int i = 0; i < SAMPLES; i++) {
				labels[i] = label(i);
			}
			return Samples.classified(new int[] { 784 }, features(), labels,
					List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
		}).split(Split.of(1, 0, 0)).batchSize(BATCH).epochs(EPOCHS).checkpointEvery(0).fast().stopWhen(history -> {
			clock.epoch();
			return false;
		}).run(new String[0]);
	}

	private static ComputationGraphConfiguration network() {
		return new NeuralNetConfiguration.Builder().seed(1).updater(new Adam(1e-3)).graphBuilder().addInputs("in")
				.addLayer("a", new DenseLayer.Builder().nOut(512).activation(Activation.RELU).build(), "in")
				.addLayer("b", new DenseLayer.Builder().nOut(256).activation(Activation.RELU).build(), "a")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(10).activation(Activation.SOFTMAX)
						.build(), "b")
				.setOutputs("out").setInputTypes(InputType.feedForward(784)).build();
	}

	private static float[] features() {
		Random random = new Random(7);
		float[] features = new float[SAMPLES * 784];
		for (int i = 0; i < features.length; i++) {
			features[i] = random.nextFloat();
		}
		return features;
	}

	private static int label(int sample) {
		return sample % 10;
	}

	/** Prints the speed of each epoch but the first, by the clock and by the processor time of this thread. */
	private static final class Clock {
		private long wall;
		private long processor;
		private int epochs;

		void epoch() {
			long now = System.nanoTime();
			long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			if (epochs++ > 0) {
				System.out.printf(Locale.ROOT, "%.0f %.0f%n", SAMPLES * 1e9 / (now - wall), SAMPLES * 1e9 / (used - processor));
			}
			wall = System.nanoTime();
			processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		}
	}
}

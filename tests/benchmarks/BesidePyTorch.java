import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.activation.ActivationGeluErf;
import org.layerwright.dl4j.attention.FeedForward;
import org.layerwright.dl4j.attention.SelfAttention;
import org.layerwright.dl4j.layer.StepSum;
import org.layerwright.dl4j.normalization.LayerNormalization;
import org.layerwright.dl4j.recurrent.Gru;
import org.layerwright.dl4j.recurrent.Lstm;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * How fast layers that DL4J lacks are beside PyTorch's, both on one thread: updates of whole networks with Adam, 32-bit
 * numbers. Fresh processes take turns; a table shows the medians and the median of the ratios. Without a python3 that has
 * torch, only our side is measured. Arguments: the number of rounds, names of networks.
 */
public final class BesidePyTorch {

	private static final List<String> NETWORKS = List.of("lstm", "gru", "transformer");
	private static final int CLASSES = 10;
	private static final double WARM_UP = 4;
	private static final double MEASURED = 5;
	private static final Path HERE = Path
			.of(System.getProperty("jdk.launcher.sourcefile", "tests/benchmarks/BesidePyTorch.java"));

	public static void main(String[] args) throws Exception {
		if (args.length > 1 && args[0].equals("child")) {
			System.out.println(measure(args[1]));
			return;
		}
		int rounds = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 3;
		List<String> named = List.of(args).stream().filter(NETWORKS::contains).toList();
		String python = python();
		System.out.printf("%-12s %18s %18s %8s%n", "", "Layerwright", "PyTorch", "ratio");
		for (String network : named.isEmpty() ? NETWORKS : named) {
			compare(network, rounds, python);
		}
		System.out.println(python == null ? "no python3 with torch here (PYTHON names one)"
				: "samples a second, one thread, medians of " + rounds + " rounds; goal: ratio 0.5");
	}

	private static void compare(String network, int rounds, String python) throws IOException, InterruptedException {
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			ours.add(run(java(network)));
			if (python != null) {
				theirs.add(run(List.of(python, HERE.resolveSibling("pytorch.py").toString(), network)));
				ratios.add(ours.get(i) / theirs.get(i));
			}
		}
		System.out.printf(Locale.ROOT, python == null ? "%-12s %18.0f%n" : "%-12s %18.0f %18.0f %8.2f%n", network,
				median(ours), python == null ? null : median(theirs), python == null ? null : median(ratios));
	}

	private static List<String> java(String network) {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command().orElse("java"));
		ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("--add-modules"))
				.forEach(command::add);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), HERE.toString(), "child", network));
		return command;
	}

	/** The last line of what a command prints, a number. */
	private static double run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("OMP_NUM_THREADS", "1");
		Process process = builder.start();
		String[] lines = new String(process.getInputStream().readAllBytes()).strip().split("\n");
		if (process.waitFor() != 0) {
			throw new IOException(command + " failed: " + String.join("\n", lines));
		}
		return Double.parseDouble(lines[lines.length - 1]);
	}

	/** A Python that can import torch, or null. */
	private static String python() throws InterruptedException {
		List<String> candidates = new ArrayList<>();
		for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
			candidates.add(Path.of(folder, "python3").toString());
		}
		if (System.getenv("PYTHON") != null) {
			candidates.add(0, System.getenv("PYTHON"));
		}
		for (String candidate : candidates) {
			try {
				if (new ProcessBuilder(candidate, "-c", "import torch").start().waitFor() == 0) {
					return candidate;
				}
			} catch (IOException e) {
				// it is not there
			}
		}
		return null;
	}

	private static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	private static double measure(String network) {
		ComputationGraph graph = switch (network) {
		case "lstm" -> recurrent(new Lstm.Builder().nOut(128).build());
		case "gru" -> recurrent(new Gru.Builder().nOut(128).build());
		case "transformer" -> transformer();
		default -> throw new IllegalArgumentException(network);
		};
		DataSet batch = network.equals("transformer") ? sequences(16, 128, 64) : steps(32, 64, 50);
		rate(graph, batch, WARM_UP);
		return rate(graph, batch, MEASURED);
	}

	private static double rate(ComputationGraph graph, DataSet batch, double seconds) {
		long start = System.nanoTime();
		int updates = 0;
		while (System.nanoTime() - start < seconds * 1e9) {
			graph.fit(batch);
			updates++;
		}
		return updates * batch.numExamples() * 1e9 / (System.nanoTime() - start);
	}

	private static ComputationGraph recurrent(Layer layer) {
		return initialized(graph(InputType.recurrent(64)).addLayer("recurrent", layer, "in").addLayer("out",
				new RnnOutputLayer.Builder(LossFunction.MCXENT).nOut(CLASSES).activation(Activation.SOFTMAX).build(),
				"recurrent"));
	}

	/** Two encoder layers as the catalogue's transformer_encoder_layer has them, the mean over time, ten classes. */
	private static ComputationGraph transformer() {
		GraphBuilder graph = encoder(encoder(graph(InputType.recurrent(128)), "a", "in"), "b", "a");
		return initialized(graph
				.addLayer("mean", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), "b")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(CLASSES)
						.activation(Activation.SOFTMAX).build(), "mean"));
	}

	private static GraphBuilder encoder(GraphBuilder graph, String name, String input) {
		return graph.addLayer(name + "-attention", new SelfAttention.Builder().heads(4).build(), input)
				.addVertex(name + "-attention-sum", new StepSum(), input, name + "-attention")
				.addLayer(name + "-attention-norm", new LayerNormalization.Builder().build(), name + "-attention-sum")
				.addLayer(name + "-feed-forward",
						new FeedForward.Builder().hidden(512).activation(new ActivationGeluErf()).build(),
						name + "-attention-norm")
				.addVertex(name + "-feed-forward-sum", new StepSum(), name + "-attention-norm",
						name + "-feed-forward")
				.addLayer(name, new LayerNormalization.Builder().build(), name + "-feed-forward-sum");
	}

	private static GraphBuilder graph(InputType input) {
		return new NeuralNetConfiguration.Builder().seed(1).updater(new Adam(1e-3)).graphBuilder().addInputs("in")
				.setInputTypes(input);
	}

	private static ComputationGraph initialized(GraphBuilder builder) {
		ComputationGraph graph = new ComputationGraph(builder.setOutputs("out").build());
		graph.init();
		return graph;
	}

	/** Random sequences with a class at each step. */
	private static DataSet steps(int samples, int features, int time) {
		Random random = new Random(2);
		INDArray classes = Nd4j.zeros(DataType.FLOAT, samples, CLASSES, time);
		for (int sample = 0; sample < samples; sample++) {
			for (int step = 0; step < time; step++) {
				classes.putScalar(new int[] { sample, random.nextInt(CLASSES), step }, 1);
			}
		}
		return new DataSet(Nd4j.rand(DataType.FLOAT, samples, features, time), classes);
	}

	/** Random sequences with one class each. */
	private static DataSet sequences(int samples, int features, int time) {
		INDArray classes = Nd4j.zeros(DataType.FLOAT, samples, CLASSES);
		for (int sample = 0; sample < samples; sample++) {
			classes.putScalar(sample, sample % CLASSES, 1);
		}
		return new DataSet(Nd4j.rand(DataType.FLOAT, samples, features, time), classes);
	}
}

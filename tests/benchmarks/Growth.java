import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.layerwright.dl4j.Training;
import org.layerwright.dl4j.data.DigitPictures;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.data.Xor;
import org.layerwright.protocol.LaunchSettings;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Whether the resident memory of a training grows: XOR and a convolutional network train for some time, each in a JVM as
 * trainings have it, both at once; the memory is asked once a second. Arguments: minutes (3 unless said), names of
 * networks. The goal is that the last tenth of the time shows at most 5% more than what was after the first minute.
 */
public final class Growth {
	private static final double GOAL = 1.05;
	private static final Path HERE = Path
			.of(System.getProperty("jdk.launcher.sourcefile", "tests/benchmarks/Growth.java"));

	public static void main(String[] args) throws Exception {
		if (args.length > 0 && args[0].equals("child")) {
			train(args[1]);
			return;
		}
		double minutes = Stream.of(args).filter(a -> a.matches("[\\d.]+")).mapToDouble(Double::parseDouble).findFirst()
				.orElse(3);
		List<String> named = Stream.of(args).filter(a -> a.matches("[a-z]+")).toList();
		List<Thread> watches = (named.isEmpty() ? List.of("xor", "cnn") : named).stream()
				.map(network -> Thread.ofPlatform().start(() -> watch(network, minutes))).toList();
		for (Thread watch : watches) {
			watch.join();
		}
	}

	private static void watch(String network, double minutes) {
		try {
			Path run = Files.createTempDirectory("layerwright-growth");
			List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
			command.addAll(LaunchSettings.jvmArguments(Runtime.version().feature(), run));
			command.addAll(List.of("-Dorg.bytedeco.javacpp.cachedir=" + System.getProperty("org.bytedeco.javacpp.cachedir"),
					"-cp", System.getProperty("java.class.path"), HERE.toString(), "child", network));
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(run.resolve("log").toFile());
			builder.environment().putAll(LaunchSettings.environment());
			builder.environment().put(LaunchSettings.QUIET, "true");
			builder.environment().put(LaunchSettings.RUN, run.toString());
			Process process = builder.start();
			double[] sizes = new double[(int) (minutes * 60)];
			int count = 0;
			while (process.isAlive() && count < sizes.length) {
				Thread.sleep(1000);
				sizes[count++] = resident(process.pid());
			}
			process.destroyForcibly().waitFor();
			say(network, sizes, count - 5);
		} catch (IOException | InterruptedException e) {
			System.out.println(network + ": " + e);
		}
	}

	private static void say(String network, double[] sizes, int count) {
		double after = mean(sizes, 60, 70);
		double end = mean(sizes, count - Math.max(5, count / 10), count);
		System.out.printf(Locale.ROOT, "%-4s %5d s: %.0f MB after a minute, %.0f MB at the end, ratio %.3f (goal %.2f)%n",
				network, count, after, end, end / after, GOAL);
		StringBuilder course = new StringBuilder("     every two minutes, in MB:");
		for (int i = 60; i < count; i += 120) {
			course.append(String.format(Locale.ROOT, " %.0f", sizes[i]));
		}
		System.out.println(course);
	}

	private static double mean(double[] values, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += values[i];
		}
		return sum / (to - from);
	}

	/** Megabytes of memory that a process really has. */
	private static double resident(long pid) throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
			return lines.filter(l -> l.startsWith("VmRSS")).mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")))
					.findFirst().orElse(0) / 1024;
		}
	}

	private static void train(String network) {
		Training training = network.equals("xor")
				? Training.of(xor()).data(new Xor(40_000, 0.1, 1)).batchSize(4)
				: Training.of(cnn()).data(new DigitPictures()).batchSize(64);
		training.named(network).split(Split.of(0.8, 0.1, 0.1)).epochs(1_000_000).checkpointEvery(10).fast().run(new String[0]);
	}

	private static ComputationGraphConfiguration xor() {
		return graph(InputType.feedForward(2))
				.addLayer("a", new DenseLayer.Builder().nOut(4).activation(Activation.TANH).build(), "in")
				.addLayer("out", new OutputLayer.Builder(LossFunction.XENT).nOut(1).activation(Activation.SIGMOID).build(),
						"a")
				.build();
	}

	private static ComputationGraphConfiguration cnn() {
		return graph(InputType.convolutional(28, 28, 1))
				.addLayer("a", new ConvolutionLayer.Builder(5, 5).nOut(20).activation(Activation.RELU).build(), "in")
				.addLayer("p", new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX).kernelSize(2, 2).stride(2, 2)
						.build(), "a")
				.addLayer("b", new ConvolutionLayer.Builder(5, 5).nOut(50).activation(Activation.RELU).build(), "p")
				.addLayer("q", new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX).kernelSize(2, 2).stride(2, 2)
						.build(), "b")
				.addLayer("c", new DenseLayer.Builder().nOut(500).activation(Activation.RELU).build(), "q")
				.addLayer("out", new OutputLayer.Builder(LossFunction.MCXENT).nOut(10).activation(Activation.SOFTMAX)
						.build(), "c")
				.build();
	}

	private static ComputationGraphConfiguration.GraphBuilder graph(InputType input) {
		return new NeuralNetConfiguration.Builder().seed(1).updater(new Adam(1e-3)).graphBuilder().addInputs("in")
				.setInputTypes(input).setOutputs("out");
	}
}

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.catalog.Catalog;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.ProjectGenerator;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.dl4j.task.internal.Duel;
import org.layerwright.model.Configured;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Setting;
import org.layerwright.model.Training;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

import com.google.gson.Gson;

/**
 * Trains small networks of each family for 20 steps, drawn, generated and compiled by Layerwright, from the weights and on
 * the batches that trajectories/ has, and compares the losses with those there: they come from a program of its own, in
 * plain Java, formula by formula. Fails if one is more than a millionth off.
 */
public final class Trajectories {

	private static final double GOAL = 1e-6;
	private static final Path HERE = Path
			.of(System.getProperty("jdk.launcher.sourcefile", "tests/benchmarks/Trajectories.java"));

	/** A file of trajectories/. */
	private static final class Trajectory {
		String family;
		String loss;
		List<String> nodes;
		double learningRate;
		double beta1;
		double beta2;
		double epsilon;
		Map<String, double[]> weights;
		List<List<Sample>> batches;
		double[] losses;
		/** Of a GAN: its second network, and true samples and noise for both updates of a round. */
		List<String> discriminatorNodes;
		Map<String, double[]> discriminatorWeights;
		List<double[][][]> rounds;
	}

	/** One sample: for each input its steps, a target for each step or one. */
	private static final class Sample {
		List<double[][]> inputs;
		double[][] targets;
	}

	private final Trajectory trajectory;
	private final Design design;

	private Trajectories(Trajectory trajectory) {
		this.trajectory = trajectory;
		this.design = design();
	}

	public static void main(String[] args) throws Exception {
		List<Path> files;
		try (Stream<Path> all = Files.list(HERE.resolveSibling("trajectories"))) {
			files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
		}
		System.out.printf("%-16s %10s %14s %14s %12s%n", "", "weights", "first loss", "last loss", "apart");
		double worst = 0;
		for (Path file : files) {
			Trajectory trajectory = new Gson().fromJson(Files.readString(file), Trajectory.class);
			worst = Math.max(worst, new Trajectories(trajectory).compare());
		}
		System.out.printf(Locale.ROOT, "apart: the largest relative difference of a loss in %d families; goal %.0e%n",
				files.size(), GOAL);
		System.exit(worst <= GOAL ? 0 : 1);
	}

	/** Prints a line and gives the largest relative difference. */
	private double compare() throws Exception {
		Class<?> generated = generated();
		ComputationGraph network = network(generated, "configuration", trajectory.weights);
		DoubleSupplier steps = trajectory.rounds == null ? alone(network)
				: inTurn(network, network(generated, "discriminator", trajectory.discriminatorWeights));
		double apart = 0;
		double last = 0;
		for (int step = 0; step < trajectory.losses.length; step++) {
			last = steps.getAsDouble();
			double expected = trajectory.losses[step];
			apart = Math.max(apart, Math.abs(last - expected) / Math.abs(expected));
		}
		System.out.printf(Locale.ROOT, "%-16s %10d %14.9f %14.9f %12.1e%s%n", trajectory.family, network.numParams(),
				trajectory.losses[0], last, apart, apart <= GOAL ? "" : "  TOO FAR");
		return apart;
	}

	/** Each call is an update with the next batch, and gives its loss. */
	private DoubleSupplier alone(ComputationGraph network) {
		Iterator<Integer> step = Stream.iterate(0, i -> i + 1).iterator();
		return () -> {
			network.fit(batch(network, trajectory.batches.get(step.next() % trajectory.batches.size())));
			return network.score();
		};
	}

	/** Each call is an update of the one network, then of the other. */
	private DoubleSupplier inTurn(ComputationGraph generator, ComputationGraph discriminator) {
		Duel duel = new Duel(generator, discriminator, new long[] { trajectory.rounds.get(0)[0][0].length }, 0);
		Iterator<Integer> step = Stream.iterate(0, i -> i + 1).iterator();
		return () -> {
			int number = step.next();
			double[][][] round = trajectory.rounds.get(number / 2 % trajectory.rounds.size());
			return number % 2 == 0 ? duel.judge(Nd4j.create(round[0]), Nd4j.create(round[1]))
					: duel.forge(Nd4j.create(round[2]));
		};
	}

	private ComputationGraph network(Class<?> generated, String method, Map<String, double[]> weights)
			throws ReflectiveOperationException {
		ComputationGraphConfiguration configuration = (ComputationGraphConfiguration) generated.getMethod(method)
				.invoke(null);
		configuration.setDataType(DataType.DOUBLE);
		ComputationGraph network = new ComputationGraph(configuration);
		network.init();
		if (!network.paramTable().keySet().equals(weights.keySet())) {
			throw new IllegalStateException(trajectory.family + " has " + network.paramTable().keySet()
					+ ", the reference " + weights.keySet());
		}
		weights.forEach((name, values) -> {
			INDArray target = network.paramTable().get(name);
			target.assign(Nd4j.createFromArray(values).reshape('c', target.shape()));
		});
		return network;
	}

	// --- batches -------------------------------------------------------------------------------------------------

	private MultiDataSet batch(ComputationGraph network, List<Sample> samples) {
		List<String> names = network.getConfiguration().getNetworkInputs();
		INDArray[] inputs = new INDArray[names.size()];
		INDArray[] masks = new INDArray[names.size()];
		for (int i = 0; i < inputs.length; i++) {
			int input = i;
			List<double[][]> values = samples.stream().map(s -> s.inputs.get(input)).toList();
			String shape = setting(names.get(i), "shape");
			inputs[i] = shape.contains(",") ? padded(values) : stacked(values);
			masks[i] = shape.contains("?") ? mask(values) : null;
			if (shape.split(",").length == 3) {
				inputs[i] = inputs[i].reshape(samples.size(), 1, side(shape), side(shape));
			}
		}
		List<double[][]> targets = samples.stream().map(s -> s.targets).toList();
		boolean everyStep = targets.stream().anyMatch(t -> t.length > 1);
		return new MultiDataSet(inputs, new INDArray[] { everyStep ? padded(targets) : stacked(targets) }, masks,
				new INDArray[] { everyStep ? mask(targets) : null });
	}

	private static int side(String shape) {
		return Integer.parseInt(shape.split(",")[0]);
	}

	private static INDArray stacked(List<double[][]> values) {
		return Nd4j.create(values.stream().map(v -> v[0]).toArray(double[][]::new));
	}

	/** [sample, features, time], 0 where a sequence has ended. */
	private static INDArray padded(List<double[][]> values) {
		if (values.stream().allMatch(v -> v.length == 1)) {
			return stacked(values);
		}
		int time = values.stream().mapToInt(v -> v.length).max().orElseThrow();
		INDArray array = Nd4j.zeros(DataType.DOUBLE, values.size(), values.get(0)[0].length, time);
		for (int sample = 0; sample < values.size(); sample++) {
			for (int step = 0; step < values.get(sample).length; step++) {
				for (int i = 0; i < values.get(sample)[step].length; i++) {
					array.putScalar(sample, i, step, values.get(sample)[step][i]);
				}
			}
		}
		return array;
	}

	private static INDArray mask(List<double[][]> values) {
		return padded(values.stream()
				.map(v -> IntStream.range(0, v.length).mapToObj(i -> new double[] { 1 }).toArray(double[][]::new)).toList())
						.reshape(values.size(), -1);
	}

	// --- the network ---------------------------------------------------------------------------------------------

	private String setting(String node, String key) {
		return design.getNetworks().get(0).getNodes().stream().filter(n -> n.getName().equals(node))
				.flatMap(n -> n.getSettings().stream()).filter(s -> s.getKey().equals(key)).map(Setting::getValue)
				.findFirst().orElseThrow();
	}

	private Design design() {
		Design made = Designs.create(trajectory.family);
		Designs designs = new Designs(Catalog.standard());
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setId("data");
		data.setName("data");
		data.setKind("csv");
		data.getSettings().add(setting("path", "any.csv", Map.of()));
		made.getData().add(data);
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setId("training");
		training.setKind(trajectory.rounds == null ? "supervised" : "gan");
		Map<String, Double> adam = Map.of("learningRate", trajectory.learningRate, "beta1", trajectory.beta1, "beta2",
				trajectory.beta2, "epsilon", trajectory.epsilon);
		training.getSettings().add(setting("optimizer", "adam", adam));
		if (trajectory.rounds == null) {
			training.getSettings().add(setting("loss", trajectory.loss, Map.of()));
		} else {
			training.getSettings().add(setting("discriminatorOptimizer", "adam", adam));
		}
		made.setTraining(training);
		draw(designs, made.getNetworks().get(0), trajectory.nodes);
		if (trajectory.rounds != null) {
			Network second = ModelFactory.eINSTANCE.createNetwork();
			second.setId("discriminator");
			second.setName("discriminator");
			made.getNetworks().add(second);
			draw(designs, second, trajectory.discriminatorNodes);
		}
		return made;
	}

	private static void draw(Designs designs, Network network, List<String> texts) {
		Map<String, Node> nodes = new HashMap<>();
		for (String text : texts) {
			String[] parts = text.split(" ");
			Node node = designs.add(network, parts[1]);
			node.setName(parts[0]);
			nodes.put(parts[0], node);
			Arrays.stream(parts).skip(3).forEach(s -> put(node, s.split("=")[0], s.split("=")[1]));
			if (!parts[1].equals("input")) {
				Arrays.stream(parts[2].split(",")).forEach(source -> designs.connect(nodes.get(source), node));
			}
		}
	}

	private static void put(Configured element, String key, String value) {
		element.getSettings().removeIf(s -> s.getKey().equals(key));
		element.getSettings().add(setting(key, value, Map.of()));
	}

	private static Setting setting(String key, String value, Map<String, Double> nested) {
		Setting setting = ModelFactory.eINSTANCE.createSetting();
		setting.setKey(key);
		setting.setValue(value);
		nested.forEach((k, v) -> setting.getSettings().add(setting(k, String.valueOf(v), Map.of())));
		return setting;
	}

	/** The generated class, compiled. */
	private Class<?> generated() throws Exception {
		GeneratedProject project = new ProjectGenerator(List.of()).generate(design,
				Analysis.of(Catalog.standard(), design));
		Path folder = Files.createTempDirectory("layerwright-trajectory");
		Path source = folder.resolve(project.mainClass().replaceFirst(".*\\.", "") + ".java");
		Files.write(source, project.regenerated().get(project.networkFile()));
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "-cp",
				System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
		if (status != 0) {
			throw new IOException("the code of " + trajectory.family + " does not compile, see " + source);
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() },
				Trajectories.class.getClassLoader())) {
			return loader.loadClass(project.mainClass());
		}
	}
}

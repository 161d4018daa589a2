import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.workers.Workers;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Measures one network in a process of its own and prints samples a second: one number, or those of {@link Cores}.
 * Arguments: ours or stock, the subject, train, predict, single (one sample a time) or cores, samples a batch, workers,
 * seconds of warming up and of measuring, and for ours the folder of the class and its name.
 */
final class Child {
	private final Subject subject;
	private final int batch;
	private final int workers;
	private final ComputationGraph graph;

	Child(String[] args) throws Exception {
		subject = Subject.ALL.stream().filter(s -> s.name().equals(args[1])).findFirst().orElseThrow();
		batch = Integer.parseInt(args[3]);
		workers = Integer.parseInt(args[4]);
		boolean ours = args[0].equals("ours");
		graph = new ComputationGraph(ours ? generated(Path.of(args[7]), args[8]) : Stock.of(args[1]));
		graph.init();
		if (ours) {
			FastPath.attach(graph);
		}
	}

	public static void main(String[] args) throws Exception {
		double warmUp = Double.parseDouble(args[5]);
		double seconds = Double.parseDouble(args[6]);
		if (args[2].equals("cores")) {
			System.out.println(new Cores(args).rates(warmUp, seconds));
		} else {
			Child child = new Child(args);
			Runnable step = child.step(args[2]);
			child.rate(step, warmUp);
			System.out.printf(Locale.ROOT, "%.1f%n", child.rate(step, seconds));
		}
		System.exit(0);
	}

	private static ComputationGraphConfiguration generated(Path folder, String name) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() })) {
			return (ComputationGraphConfiguration) loader.loadClass(name).getMethod("configuration").invoke(null);
		}
	}

	/** Samples a second of steps. */
	double rate(Runnable step, double seconds) {
		long start = System.nanoTime();
		long steps = 0;
		while (System.nanoTime() - start < seconds * 1e9) {
			step.run();
			steps++;
		}
		return steps * batch * 1e9 / (System.nanoTime() - start);
	}

	/** What is done with a batch: train or output. */
	Runnable step(String mode) {
		INDArray inputs = inputs();
		if (mode.equals("train")) {
			MultiDataSet data = new MultiDataSet(inputs, targets());
			return workers == 1 ? () -> graph.fit(data) : divided(data);
		}
		return () -> graph.outputSingle(inputs);
	}

	private Runnable divided(MultiDataSet data) {
		Workers divided = new Workers(graph, true);
		divided.use(workers);
		return () -> divided.fit(1, data.getFeatures(), data.getLabels(), null, null);
	}

	private INDArray inputs() {
		return subject.name().equals("xor") && batch == subject.batch()
				? Nd4j.createFromArray(new float[][] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } })
				: Nd4j.rand(DataType.FLOAT, subject.inputShape(batch));
	}

	private INDArray targets() {
		if (subject.name().equals("xor")) {
			return Nd4j.createFromArray(new float[][] { { 0 }, { 1 }, { 1 }, { 0 } });
		}
		Random random = new Random(2);
		int steps = subject.everyStep() ? subject.time() : 1;
		INDArray targets = Nd4j.zeros(DataType.FLOAT, batch, Subject.CLASSES, steps);
		for (int sample = 0; sample < batch; sample++) {
			for (int step = 0; step < steps; step++) {
				targets.putScalar(new int[] { sample, random.nextInt(Subject.CLASSES), step }, 1);
			}
		}
		return subject.everyStep() ? targets : targets.reshape(batch, Subject.CLASSES);
	}
}

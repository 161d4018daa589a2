import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

import org.layerwright.catalog.Catalog;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.ProjectGenerator;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.DataSource;
import org.layerwright.model.Design;
import org.layerwright.model.ModelFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.Training;

/**
 * How long the Java project of a network of 1,000 nodes takes, the analysis of its shapes included: the first time, as
 * when somebody presses Train, and again and again.
 */
public final class Generation {

	private static final int NODES = 1_000;
	private static final int ROUNDS = 20;
	private static final double GOAL = 500;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Catalog catalog = Catalog.standard();
	private final Design design = Designs.create("benchmark");

	public static void main(String[] args) {
		new Generation().run();
	}

	private void run() {
		build();
		double[] times = new double[ROUNDS];
		double[] busy = new double[ROUNDS];
		GeneratedProject project = null;
		for (int i = 0; i < ROUNDS; i++) {
			long cpu = THREADS.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			project = new ProjectGenerator(List.of()).generate(design, Analysis.of(catalog, design));
			times[i] = (System.nanoTime() - start) / 1e6;
			busy[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
		}
		double first = times[0];
		double firstBusy = busy[0];
		Arrays.sort(times);
		Arrays.sort(busy);
		System.out.printf("%d nodes, %d KiB of Java%n", design.getNetworks().get(0).getNodes().size(),
				project.regenerated().get(project.networkFile()).length / 1024);
		System.out.printf("first %.0f ms (processor %.0f ms), median %.0f ms (processor %.0f ms)  %s %.0f%n", first,
				firstBusy, times[ROUNDS / 2], busy[ROUNDS / 2], first <= GOAL ? "within" : "MORE THAN", GOAL);
	}

	private void build() {
		DataSource data = ModelFactory.eINSTANCE.createDataSource();
		data.setKind("digits");
		data.setName("digits");
		design.getData().add(data);
		Training training = ModelFactory.eINSTANCE.createTraining();
		training.setKind("supervised");
		design.setTraining(training);
		Network network = design.getNetworks().get(0);
		Designs designs = new Designs(catalog);
		Node before = add(designs, network, null, "input", "shape", "28,28,1");
		before = add(designs, network, before, "conv2d", "filters", "8", "kernel", "3,3", "padding", "same");
		while (network.getNodes().size() < NODES - 3) {
			Node conv = add(designs, network, before, "conv2d", "filters", "8", "kernel", "3,3", "padding", "same");
			Node norm = add(designs, network, conv, "batch_norm");
			Node activation = add(designs, network, norm, "activation");
			Node sum = add(designs, network, activation, "add");
			designs.connect(before, sum);
			before = sum;
		}
		before = add(designs, network, before, "flatten");
		add(designs, network, before, "output", "units", "10");
	}

	private Node add(Designs designs, Network network, Node before, String kind, String... settings) {
		Node node = designs.add(network, kind);
		for (int i = 0; i < settings.length; i += 2) {
			Settings.set(catalog, node, settings[i], settings[i + 1]);
		}
		if (before != null) {
			designs.connect(before, node);
		}
		return node;
	}
}

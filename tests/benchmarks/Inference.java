import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;

import org.layerwright.catalog.Catalog;
import org.layerwright.core.Analysis;
import org.layerwright.core.Designs;
import org.layerwright.core.Settings;
import org.layerwright.model.Design;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.model.io.NetworkFile;

/**
 * How long shapes, problems and costs of a network of 1,000 nodes take, at once and after one change, and how long its file
 * takes. The network is a residual one: convolution, batch normalization, activation, sum, over and over.
 */
public final class Inference {

	private static final int NODES = 1_000;
	private static final int ROUNDS = 60;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private final Catalog catalog = Catalog.standard();
	private final Design design = Designs.create("benchmark");

	public static void main(String[] args) throws Exception {
		new Inference().run();
	}

	private void run() throws Exception {
		build();
		Network network = design.getNetworks().get(0);
		System.out.printf("%d nodes, %d edges%n", network.getNodes().size(), network.getEdges().size());
		measure("shapes and costs of all nodes", 20, i -> shapes(Analysis.of(catalog, design)));
		measure("the same with all problems", Double.NaN, i -> Analysis.of(catalog, design).problems());
		Analysis analysis = Analysis.of(catalog, design);
		analysis.attach();
		analysis.problems();
		Node last = network.getNodes().get(network.getNodes().size() - 2);
		Node middle = network.getNodes().get(network.getNodes().size() / 2 / 4 * 4 + 1);
		measure("shapes after one change (a setting)", 2, i -> {
			Settings.set(catalog, middle, "activation", i % 2 == 0 ? "relu" : "tanh");
			analysis.shape(last);
		});
		measure("shapes after one change (an edge)", 2, i -> {
			Node node = new Designs(catalog).insertOn(middle.getOutgoing().get(0), "dropout");
			analysis.shape(last);
			new Designs(catalog).remove(node);
		});
		measure("shapes and problems after one change", Double.NaN, i -> {
			Settings.set(catalog, middle, "activation", i % 2 == 0 ? "relu" : "tanh");
			analysis.problems();
		});
		byte[] file = NetworkFile.bytes(design);
		measure("writing the file, " + file.length / 1024 + " KiB", Double.NaN, i -> NetworkFile.bytes(design));
		measure("reading the file", Double.NaN, i -> read(file));
	}

	private void build() {
		Network network = design.getNetworks().get(0);
		Designs designs = new Designs(catalog);
		Node before = add(designs, network, null, "input", "shape", "32,32,8");
		while (network.getNodes().size() < NODES - 3) {
			Node conv = add(designs, network, before, "conv2d", "filters", "8", "kernel", "3,3", "padding", "same");
			Node norm = add(designs, network, conv, "batch_norm");
			Node activation = add(designs, network, norm, "activation");
			before = add(designs, network, activation, "add");
			designs.connect(conv, before);
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

	private void shapes(Analysis analysis) {
		Network network = design.getNetworks().get(0);
		network.getNodes().forEach(analysis::costs);
		if (analysis.shape(network.getNodes().get(network.getNodes().size() - 1)).isEmpty()) {
			throw new IllegalStateException("no shape at the end: " + analysis.problems());
		}
	}

	private static void read(byte[] file) {
		try {
			NetworkFile.read(new java.io.ByteArrayInputStream(file), "benchmark");
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** Prints the first round, and of all after twenty to warm up the median and the processor's time in the middle one. */
	private static void measure(String what, double goal, IntConsumer work) {
		double[] times = new double[ROUNDS];
		double[] busy = new double[ROUNDS];
		double first = 0;
		for (int i = -20; i < ROUNDS; i++) {
			long cpu = THREADS.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			work.accept(i);
			double time = (System.nanoTime() - start) / 1e6;
			first = i == -20 ? time : first;
			times[Math.max(0, i)] = time;
			busy[Math.max(0, i)] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
		}
		Arrays.sort(times);
		Arrays.sort(busy);
		String verdict = Double.isNaN(goal) ? "" : times[ROUNDS / 2] <= goal ? "  within " + goal : "  MORE THAN " + goal;
		System.out.printf("%-42s first %8.2f ms   median %7.2f ms   processor %7.2f ms%s%n", what, first,
				times[ROUNDS / 2], busy[ROUNDS / 2], verdict);
	}
}

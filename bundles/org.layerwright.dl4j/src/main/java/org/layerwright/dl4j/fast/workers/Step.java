package org.layerwright.dl4j.fast.workers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.layerwright.dl4j.fast.internal.Descent;
import org.layerwright.dl4j.updater.FusedUpdater;
import org.layerwright.dl4j.updater.Part;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The update at the end of an iteration, a stretch of the weights by each thread. */
final class Step {
	/** Numbers in a line of the cache. */
	private static final int LINE = 16;

	private final ComputationGraph graph;
	private final Meeting meeting;
	/** What the stretches are of; an updater is replaced when a learning rate is set. */
	private FusedUpdater updater;
	private Part[] stretches = {};
	/** Gradients that are added up by the update; none if they are added up before. */
	private List<INDArray> added = List.of();
	private volatile boolean divided;
	private boolean made;

	Step(ComputationGraph graph, Meeting meeting) {
		this.graph = graph;
		this.meeting = meeting;
	}

	/**
	 * Prepares an iteration of a thread for each of these graphs. An updater that cannot be divided is left to the
	 * first one.
	 *
	 * @return whether their gradients are added up here, and not before
	 */
	boolean begin(List<ComputationGraph> graphs) {
		ComputationGraphUpdater current = graph.getUpdater();
		divided = current instanceof FusedUpdater && ((FusedUpdater) current).fuses();
		made = !divided;
		boolean adds = divided && !Descent.watched(graph);
		if (divided) {
			divide((FusedUpdater) current, graphs.size(), adds ? others(graphs) : List.of());
		}
		return adds;
	}

	private static List<INDArray> others(List<ComputationGraph> graphs) {
		return graphs.stream().skip(1).map(ComputationGraph::getGradientsViewArray).collect(Collectors.toList());
	}

	private void divide(FusedUpdater current, int count, List<INDArray> others) {
		if (current != updater || stretches.length != count || !same(others, added)) {
			updater = current;
			added = others;
			stretches = new Part[count];
			for (int s = 0; s < count; s++) {
				stretches[s] = updater.part(start(s, count), start(s + 1, count), others);
			}
		}
		updater.divide(by -> lead());
	}

	private static boolean same(List<INDArray> some, List<INDArray> others) {
		return some.size() == others.size()
				&& IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
	}

	/** Where a stretch begins: the first one of a line of the cache, so that no line is written by two threads. */
	private long start(int stretch, int count) {
		long all = graph.numParams();
		return stretch == count ? all : all * stretch / count / LINE * LINE;
	}

	/** Ends the iteration, which the others may still be in if the first one has made no update. */
	void end() {
		if (divided) {
			updater.divide(null);
		}
		if (!made) {
			meeting.fail(new IllegalStateException("there was no update"));
		}
	}

	private void lead() {
		made = true;
		meeting.await();
		run(0);
	}

	/** Takes part, if there is something to take part in. */
	void follow(int party) {
		if (divided) {
			meeting.await();
			run(party);
		}
	}

	private void run(int party) {
		if (updater.needsNorm()) {
			double[] squares = { stretches[party].squares() };
			meeting.sum(party, squares);
			if (party == 0) {
				updater.norm(squares[0]);
			}
			meeting.await();
		}
		stretches[party].run();
		meeting.await();
	}
}

package org.layerwright.dl4j.fast.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Trains a graph with several threads. Each batch is divided among them, every one of which has a graph of its own with
 * the same parameters; gradients are added up in a fixed order, and the parameters are updated once. What comes out is
 * what the graph alone would give, but for rounding, and the same bit for bit for the same number of threads. Random
 * numbers and statistics over the batch do not depend on the number, see {@link org.layerwright.dl4j.fast.Share}.
 * Listeners of the graph hear of one iteration with the whole batch's gradient and score, but for the activations in
 * {@code onForwardPass}, which are those of the first part; see {@link PartWatch} for the others.
 *
 * <p>
 * Not for use by several threads. The graph must have been initialised.
 */
public final class Workers implements AutoCloseable {
	private final ComputationGraph graph;
	private final Meeting meeting = new Meeting();
	private final Place place = new Place(0, meeting);
	private final Joint joint;
	private final Step step;
	private final List<Replica> replicas = new ArrayList<>();
	private final Optional<String> obstacle;
	private final boolean fast;
	private int count = 1;

	/**
	 * Prepares a graph, which gets a listener before all others. Batches are not divided until {@link #use}.
	 *
	 * @param fast whether the graph was {@code FastPath.attach}ed, so that the others are, too
	 */
	public Workers(ComputationGraph graph, boolean fast) {
		this.graph = graph;
		this.fast = fast;
		this.joint = new Joint(graph, meeting);
		this.step = new Step(graph, meeting);
		this.obstacle = Division.obstacle(graph);
		if (graph.getGradientsViewArray() == null) {
			graph.initGradientsView();
		}
		Shares.tell(graph, place);
		List<TrainingListener> listeners = new ArrayList<>(graph.getListeners());
		listeners.add(0, joint.of(place));
		graph.setListeners(listeners);
	}

	/** Why batches of the graph cannot be divided, in the user's language; empty if they can. */
	public Optional<String> obstacle() {
		return obstacle;
	}

	/**
	 * Divides batches from now on.
	 *
	 * @param threads into how many parts, the calling thread's included; at least 1, and 1 if there is an
	 * {@link #obstacle}
	 */
	public void use(int threads) {
		if (threads < 1 || threads > 1 && obstacle.isPresent()) {
			throw new IllegalArgumentException(threads + " parts: " + obstacle.orElse("at least 1"));
		}
		count = threads;
	}

	/** Shows all parts of all batches from now on. */
	public void watch(PartWatch watch) {
		joint.add(watch);
	}

	/**
	 * Learns from a batch, as {@code graph.fit} does. An exception in any of the threads comes out here, once.
	 *
	 * @param seed of the random numbers of this iteration
	 * @param featureMasks may be null
	 * @param labelMasks may be null
	 */
	public void fit(long seed, INDArray[] features, INDArray[] labels, INDArray[] featureMasks,
			INDArray[] labelMasks) {
		Slice batch = new Slice(features, labels, featureMasks, labelMasks);
		int parts = batch.divisible() ? Math.min(count, batch.samples()) : 1;
		meeting.begin(parts);
		List<ComputationGraph> graphs = graphs(parts);
		place.begin(0, batch.samples(), seed);
		if (parts == 1) {
			joint.begin(batch, graphs, false);
			graph.fit(features, labels, featureMasks, labelMasks);
			return;
		}
		joint.begin(batch, graphs, !step.begin(graphs));
		List<Future<?>> others = new ArrayList<>();
		for (int p = 1; p < parts; p++) {
			int from = Slice.start(p, parts, batch.samples());
			int to = Slice.start(p + 1, parts, batch.samples());
			others.add(replicas.get(p - 1).begin(batch, from, to, seed, meeting));
		}
		lead(batch.part(0, Slice.start(1, parts, batch.samples())));
		others.forEach(Workers::end);
		surface();
	}

	private void lead(Slice part) {
		try {
			graph.fit(part.features(), part.labels(), part.featureMasks(), part.labelMasks());
		} catch (RuntimeException | Error e) {
			meeting.fail(e);
		} finally {
			step.end();
		}
	}

	private void surface() {
		Throwable failure = meeting.failure();
		if (failure instanceof Error) {
			throw (Error) failure;
		}
		if (failure != null) {
			throw (RuntimeException) failure;
		}
	}

	private List<ComputationGraph> graphs(int parts) {
		List<ComputationGraph> graphs = new ArrayList<>();
		graphs.add(graph);
		for (int p = 1; p < parts; p++) {
			if (replicas.size() < p) {
				replicas.add(new Replica(graph, fast, p, meeting, joint, step));
			}
			graphs.add(replicas.get(p - 1).graph());
		}
		return graphs;
	}

	private static void end(Future<?> part) {
		boolean interrupted = false;
		for (int i = 0; i < Meeting.LOOKS && !part.isDone(); i++) {
			Thread.onSpinWait();
		}
		while (true) {
			try {
				part.get();
				break;
			} catch (InterruptedException e) {
				interrupted = true; // the part still reads the batch
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the threads; the graph stays usable by itself. */
	@Override
	public void close() {
		replicas.forEach(Replica::close);
		replicas.clear();
		joint.forget();
		count = 1;
	}
}

package org.layerwright.dl4j.fast.workers;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.FastPath;
import org.layerwright.dl4j.fast.internal.Descent;
import org.layerwright.dl4j.fast.internal.Twin;

/** A second graph with the same parameters, in a thread of its own: it computes gradients and never updates. */
final class Replica implements AutoCloseable {
	private final ComputationGraph original;
	private final ComputationGraph graph;
	private final Place place;
	private final Step step;
	private final ExecutorService thread;

	/**
	 * @param fast whether to use fast layers
	 * @param party number of the part, from 1
	 * @param joint what listens to it
	 * @param step what comes after it
	 */
	Replica(ComputationGraph original, boolean fast, int party, Meeting meeting, Joint joint,
			Step step) {
		this.original = original;
		this.step = step;
		place = new Place(party, meeting);
		graph = Twin.of(original);
		graph.initGradientsView();
		if (fast) {
			FastPath.attach(graph);
		}
		Shares.tell(graph, place);
		graph.setListeners(joint.of(place));
		thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new Watched(), task -> {
			Thread worker = new Thread(task, "layerwright-worker-" + party);
			worker.setDaemon(true);
			return worker;
		});
	}

	/** Batches follow one another closely: looks for the next one for a moment before it goes to sleep. */
	private static final class Watched extends LinkedBlockingQueue<Runnable> {
		private static final long serialVersionUID = 1L;

		@Override
		public Runnable take() throws InterruptedException {
			for (int i = 0; i < Meeting.LOOKS; i++) {
				Runnable task = poll();
				if (task != null) {
					return task;
				}
				Thread.onSpinWait();
			}
			return super.take();
		}
	}

	ComputationGraph graph() {
		return graph;
	}

	/** Begins to learn from some samples of a batch. */
	Future<?> begin(Slice batch, int from, int to, long seed, Meeting meeting) {
		place.begin(from, batch.samples(), seed);
		return thread.submit(() -> {
			try {
				learn(batch.part(from, to));
				step.follow(place.party());
			} catch (RuntimeException | Error e) {
				meeting.fail(e);
			}
		});
	}

	private void learn(Slice part) {
		graph.getConfiguration().setIterationCount(original.getConfiguration().getIterationCount());
		graph.getConfiguration().setEpochCount(original.getConfiguration().getEpochCount());
		graph.setInputs(part.features());
		graph.setLabels(part.labels());
		graph.setLayerMaskArrays(part.featureMasks(), part.labelMasks());
		try {
			Descent.pass(graph);
		} finally {
			graph.clearLayerMaskArrays();
			graph.clearLayersStates();
		}
	}

	@Override
	public void close() {
		thread.shutdown();
	}
}

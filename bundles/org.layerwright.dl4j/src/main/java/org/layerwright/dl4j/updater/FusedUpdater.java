package org.layerwright.dl4j.updater;

import java.util.List;
import java.util.Optional;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.updater.graph.ComputationGraphUpdater;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Updates all weights of a network in one pass over memory: the mean over the batch, limits, penalties, the optimiser
 * and, if asked, the step itself. What optimisers remember lies where DL4J keeps and saves it. Floats only; what is not
 * known here, DL4J does as ever.
 *
 * <p>
 * Several threads can share an update: one calls {@link #begin}, all compute {@link Part#squares} if
 * {@link #needsNorm}, one gives their sum to {@link #norm}, then all call {@link Part#run}, with a barrier between any
 * two of these.
 */
public final class FusedUpdater extends ComputationGraphUpdater {
	private final Optional<List<Segment>> segments;
	private final Part whole;
	private Clipping next;
	private Clipping clipping;
	private int samples;
	private double scale;
	private boolean subtracts;
	private Crew crew;

	/** Several threads that make an update together. */
	@FunctionalInterface
	public interface Crew {
		/** Makes the update that has just begun. */
		void run(FusedUpdater updater);
	}

	/**
	 * For a graph that has been initialised.
	 *
	 * @param state what optimisers remember of earlier iterations, used as it is; null if nothing
	 */
	public FusedUpdater(ComputationGraph graph, INDArray state) {
		super(graph, state);
		segments = graph.params().dataType() == DataType.FLOAT ? Segments.of(getUpdaterBlocks()) : Optional.empty();
		whole = fuses() ? part(0, graph.numParams(), List.of()) : null;
	}

	/** Whether one pass does it all; if not, it is an updater like DL4J's. */
	public boolean fuses() {
		return segments.isPresent();
	}

	/**
	 * Some of the weights, for one thread.
	 *
	 * @param from number of the first
	 * @param to number of the one behind the last
	 * @param others gradients of other graphs, which are added to those of this one; as long as they are
	 * @throws IllegalStateException unless it {@link #fuses}
	 */
	public Part part(long from, long to, List<INDArray> others) {
		return new Part(this, segments.orElseThrow(IllegalStateException::new), from, to, others);
	}

	/** Lets a crew make updates from now on; null for the thread that asks for them. */
	public void divide(Crew by) {
		crew = by;
	}

	/** Limits the gradient of the next update, at once or in its pass. */
	void limit(Clipping by) {
		if (fuses()) {
			next = by;
		} else {
			by.clip(network);
		}
	}

	/**
	 * Begins an update with the gradients in the graph's array of gradients, which are sums over the batch.
	 *
	 * @param iteration number of the update, from 0
	 * @param batch samples in it
	 * @param subtract whether to subtract the updates from the weights; they are left in the array of gradients anyway
	 */
	public void begin(int iteration, int epoch, int batch, boolean subtract) {
		segments.orElseThrow(IllegalStateException::new).forEach(segment -> segment.begin(iteration, epoch));
		clipping = next;
		next = null;
		samples = batch;
		scale = isMiniBatch() ? 1.0 / batch : 1;
		subtracts = subtract;
	}

	/** Whether the length of the whole gradient must be known. */
	public boolean needsNorm() {
		return clipping != null && clipping.byNorm();
	}

	/** Says the sum of the squares of all parts. */
	public void norm(double squares) {
		scale *= clipping.factor(Math.sqrt(squares) / samples);
	}

	/** Makes an update, in this thread unless there is a {@link Crew}; see {@link #begin}. */
	public void run(int iteration, int epoch, int batch, boolean subtract) {
		begin(iteration, epoch, batch, subtract);
		if (crew != null) {
			crew.run(this);
			return;
		}
		if (needsNorm()) {
			norm(whole.squares());
		}
		whole.run();
	}

	@Override
	public synchronized void update(Gradient gradient, int iteration, int epoch, int batchSize,
			LayerWorkspaceMgr workspaces) {
		if (fuses() && own(gradient.gradient())) {
			run(iteration, epoch, batchSize, false);
		} else {
			super.update(gradient, iteration, epoch, batchSize, workspaces);
		}
	}

	/** Whether these are the graph's own gradients, in whatever shape, and not those of another one. */
	private boolean own(INDArray gradients) {
		INDArray own = getFlattenedGradientsView();
		return gradients.length() == own.length() && gradients.offset() == own.offset()
				&& gradients.data().pointer().address() == own.data().pointer().address();
	}

	boolean subtracts() {
		return subtracts;
	}

	/** From sums over the batch to what optimisers and penalties see. */
	void mean(Values gradient) {
		gradient.scale(scale);
		if (clipping != null && !clipping.byNorm()) {
			gradient.limit(clipping.threshold() * samples * scale);
		}
	}

	INDArray weights() {
		return network.params();
	}
}

package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.workers.PartWatch;
import org.layerwright.dl4j.task.Adversarial;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What learns, batch after batch: one network from targets, or two from one another. */
interface Learner extends AutoCloseable {

	/** The one that a plan's task asks for. */
	static Learner of(Plan plan, List<Trained> networks, Prepared prepared) {
		if (plan.task() instanceof Adversarial adversarial) {
			return new AdversarialLearner(adversarial, networks, prepared);
		}
		return new GraphLearner(plan, networks.get(0), prepared);
	}

	/** The networks in the order of the design; the first one is the model that is used afterwards. */
	List<Trained> networks();

	/**
	 * Learns from a batch and gives the loss.
	 *
	 * @param batch the samples; their arrays may be filled again meanwhile
	 * @param position where the run is before it
	 * @param seed of the random numbers of this iteration
	 */
	double learn(Batches.Batch batch, Position position, long seed);

	/** The learning rate of the next update; NaN if there is none. */
	double learningRate();

	/** Changes the learning rate from now on. */
	void setLearningRate(double rate);

	/** Begins to measure a new epoch. */
	void reset();

	/** The metrics of the epoch so far, taken while learning. */
	Map<String, Double> metrics(Position position);

	/** What the metrics of the epoch so far follow from. */
	double[] sums();

	/** Continues with sums from an earlier process. */
	void restore(double[] sums);

	/** Whether {@link #measure} can be asked. */
	boolean measures();

	/** Measures samples that were not learned from, see {@link Evaluator#measure}. */
	Evaluator.Result measure(int[] part, boolean whole);

	/** Parts that a batch is divided into, one a processor core. */
	default int workers() {
		return 1;
	}

	/** Shows the activations of all parts of all batches of the first network from now on. */
	default void watch(PartWatch watch) {
		networks().get(0).graph().addListeners(new BaseTrainingListener() {
			@Override
			public void onForwardPass(Model model, Map<String, INDArray> activations) {
				watch.forward(0, activations);
			}
		});
	}

	/** Why batches are not divided, in the user's language; empty if they are or could be. */
	default Optional<String> indivisible() {
		return Optional.of(Text.of("workers.learner"));
	}

	/** Layers that DL4J's own code computes, as {@code layer: reason}. */
	default List<String> stock() {
		return networks().stream().flatMap(network -> network.stock().stream()).toList();
	}

	/** Number of parameters of all networks. */
	default long parameters() {
		return networks().stream().mapToLong(n -> n.graph().numParams()).sum();
	}

	/** Ends what goes on beside the caller. */
	@Override
	default void close() {}
}

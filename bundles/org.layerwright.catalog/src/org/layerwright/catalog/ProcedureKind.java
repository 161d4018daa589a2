package org.layerwright.catalog;

import java.util.List;
import java.util.Optional;

import org.layerwright.catalog.DataKind.Samples;

/** A training procedure: which settings a training has and which Java it becomes. */
public interface ProcedureKind extends Kind {

	/** How many networks of a design it trains: the first ones, in their order. At least 1. */
	default int networks() {
		return 1;
	}

	/**
	 * Adds what holds for every layer to the builder of a network: seed, initial weights, optimiser with its schedule,
	 * penalties.
	 *
	 * @param totalIterations updates of the whole training, see {@link #iterations}
	 */
	Code emitNetwork(Attrs a, Code builder, long totalIterations);

	/** {@link #emitNetwork(Attrs, Code, long)} for the network with this index, 0 for the first. */
	default Code emitNetwork(Attrs a, int network, Code builder, long totalIterations) {
		return emitNetwork(a, builder, totalIterations);
	}

	/**
	 * Adds what holds for a network as a whole, behind its last layer, such as truncated back-propagation.
	 *
	 * @param graph the builder of the graph
	 * @param inputs the shapes that enter it
	 */
	default Code emitGraph(Attrs a, Code graph, List<Shape> inputs) {
		return graph;
	}

	/** Updates that a batch makes of samples of these shapes. */
	default int updates(Attrs a, List<Shape> inputs) {
		return 1;
	}

	/**
	 * Adds the calls that set up training, such as {@code epochs(5)}, to {@code training}.
	 *
	 * @param data the data source as an expression
	 * @param ordered whether the data must be split in its order
	 */
	Code emit(Attrs a, Code training, Code data, boolean ordered);

	/**
	 * {@link #emit(Attrs, Code, Code, boolean)} where it matters what goes into the networks.
	 *
	 * @param inputs the shape of the first input of each network that is trained
	 */
	default Code emit(Attrs a, Code training, Code data, boolean ordered, List<Shape> inputs) {
		return emit(a, training, data, ordered);
	}

	/**
	 * The settings of the loss: the one that is set, else the one that fits.
	 *
	 * @param samples what is known of the data, if anything
	 * @param outputs numbers that the output layer gives
	 */
	Attrs loss(Attrs a, Optional<Samples> samples, int outputs);

	/**
	 * {@link #loss(Attrs, Optional, int)} for the network with this index; empty for one that learns from what another
	 * one says, as a generator does.
	 */
	default Optional<Attrs> loss(Attrs a, int network, Optional<Samples> samples, int outputs) {
		return Optional.of(loss(a, samples, outputs));
	}

	/**
	 * What the network sees and must give under this procedure, such as its own input for an autoencoder.
	 *
	 * @param data the samples of the data source
	 */
	default Samples learns(Attrs a, Samples data) {
		return data;
	}

	/** {@link #learns(Attrs, Samples)} for the network with this index. */
	default Samples learns(Attrs a, int network, Samples data) {
		return learns(a, data);
	}

	/** Whether {@code loss} can compare outputs with what a network is to give according to {@link #learns}. */
	default boolean compares(LossKind loss, Samples data) {
		return loss.classification() == data.classification();
	}

	/** Updates of the whole training with {@code samples} samples in all three parts; at least 1. */
	long iterations(Attrs a, long samples);

	/** The seed of weights, of dropout and of the order of the samples. */
	long seed(Attrs a);
}

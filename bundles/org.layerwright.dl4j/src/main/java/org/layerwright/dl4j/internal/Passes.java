package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.internal.Twin;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Forward passes of many batches, one after the other. Where that takes long, several threads take batches in turn,
 * each with a graph of its own that has the same parameters: what is heard, and in which order, is the same bit for
 * bit.
 */
final class Passes {
	/** A patience with which more graphs are worth making. */
	static final long LONG = 500_000_000L;
	/** Name of the threads. */
	static final String THREAD = "layerwright-pass";

	private final ComputationGraph graph;
	private final Prepared prepared;
	private final int batchSize;
	private final int threads;
	private final long patience;
	/** Made once: what they have reserved serves the next time, and memory does not grow with every measurement. */
	private final List<Reader> others = new ArrayList<>();

	/**
	 * @param batchSize samples at once
	 * @param threads how many at most
	 * @param patience nanoseconds that one thread must have worked, and have work for, before there are more
	 */
	Passes(ComputationGraph graph, Prepared prepared, int batchSize, int threads, long patience) {
		this.graph = graph;
		this.prepared = prepared;
		this.batchSize = batchSize;
		this.threads = threads;
		this.patience = patience;
	}

	/**
	 * What came of a batch.
	 *
	 * @param rows the samples
	 * @param outputs one row a sample, or one a step
	 * @param loss its sum over all targets; NaN if the network has none
	 * @param targets how many
	 */
	record Said(int[] rows, INDArray outputs, double loss, int targets) {}

	/** Who passes batches through a graph. */
	private record Reader(ComputationGraph graph, Batches batches, Output output) {

		Reader(ComputationGraph graph, Batches batches) {
			this(graph, batches, Output.of(graph));
		}

		Said read(int[] part, int from, int size) {
			Batches.Batch batch = batches.fill(part, from, Math.min(size, part.length - from));
			INDArray outputs = Output.rows(Features.outputs(graph, batch.features(), batch.featureMasks()));
			return new Said(batch.rows(), outputs, loss(batch, outputs), batch.targets());
		}

		private double loss(Batches.Batch batch, INDArray outputs) {
			if (output.loss() == null) {
				return Double.NaN;
			}
			INDArray mask = batch.labelMask() == null ? null : batch.labelMask().reshape(outputs.size(0), 1);
			return output.loss().computeScore(Output.rows(batch.labels()), output.safe(outputs),
					new ActivationIdentity(), mask, false);
		}
	}

	/** Passes the samples with these indices. */
	void over(int[] part, Consumer<Said> heard) {
		Reader own = new Reader(graph, prepared.batches());
		long begun = System.nanoTime();
		int at = 0;
		while (at < part.length && !isLong(System.nanoTime() - begun, at, part.length - at)) {
			heard.accept(own.read(part, at, batchSize));
			at += batchSize;
		}
		if (at < part.length) {
			together(own, part, at, heard);
		}
	}

	private boolean isLong(double nanos, int done, int left) {
		return threads > 1 && done > 0 && left > batchSize && nanos > patience && nanos / done * left > patience;
	}

	private void together(Reader own, int[] part, int begin, Consumer<Said> heard) {
		while (others.size() < threads - 1) {
			ComputationGraph twin = Trained.of("", Twin.of(graph), prepared.preprocessing().fast).graph();
			others.add(new Reader(twin, prepared.batches().another()));
		}
		ExecutorService pool = Executors.newFixedThreadPool(others.size(), Passes::thread);
		try {
			for (int at = begin; at < part.length; at += threads * batchSize) {
				List<CompletableFuture<Said>> later = new ArrayList<>();
				int from = at + batchSize;
				for (int i = 0; i < others.size() && from < part.length; i++, from += batchSize) {
					Reader other = others.get(i);
					int first = from;
					later.add(CompletableFuture.supplyAsync(() -> other.read(part, first, batchSize), pool));
				}
				heard.accept(own.read(part, at, batchSize));
				later.forEach(said -> heard.accept(await(said)));
			}
		} finally {
			pool.shutdown();
		}
	}

	/** One that gives back what it has reserved. */
	private static Thread thread(Runnable work) {
		Thread thread = new Thread(() -> {
			work.run();
			Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
		}, THREAD);
		thread.setDaemon(true);
		return thread;
	}

	private static Said await(CompletableFuture<Said> said) {
		try {
			return said.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
	}
}

package org.layerwright.dl4j.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The batches of a training, one after the other. Where gathering and changing samples takes longer than to hand a
 * batch from one thread to another, a thread of its own does it while the network learns, two batches ahead at most and
 * never beyond the epoch. What a batch holds follows from its place in the training alone, so it is the same in either
 * case.
 */
final class ReadAhead implements AutoCloseable {
	/** Batches that are ready or being made while another one is learned from. */
	static final int AHEAD = 2;
	/** Batches that are made without a thread, to see how long they take. */
	static final int TRIED = 6;
	/** From here on it is worth it: several times what it takes to wake a thread. */
	private static final long WORTH_NANOS = 100_000;

	private final Augmented here;
	private final Supplier<Augmented> lanes;
	private final Randomness randomness;
	private final Augmented[] lane = new Augmented[AHEAD + 1];
	private final Deque<Pending> pending = new ArrayDeque<>();
	private final long worth;
	private ExecutorService thread;
	private long shortest = Long.MAX_VALUE;
	private int tried;

	/** A batch on its way. */
	private record Pending(Place place, Future<Batches.Batch> batch) {}

	/**
	 * The place of a batch: the samples {@code order[from]} to {@code order[from + size - 1]}, for an iteration.
	 *
	 * @param order the samples in the order of the epoch
	 * @param iteration number of the iteration that learns from it, from 1
	 */
	record Place(int[] order, int from, int size, int iteration) {

		/** Whether another batch comes after this one in the epoch. */
		private boolean more() {
			return from + size < order.length;
		}

		private Place next() {
			return new Place(order, from + size, Math.min(size, order.length - from - size), iteration + 1);
		}
	}

	/**
	 * @param here makes batches in the thread that learns
	 * @param lanes makes others like it, with memory of their own
	 */
	ReadAhead(Augmented here, Supplier<Augmented> lanes, Randomness randomness) {
		this(here, lanes, randomness, Runtime.getRuntime().availableProcessors() > 1 ? WORTH_NANOS : Long.MAX_VALUE);
	}

	/**
	 * @param worth nanoseconds that a batch must take to be made by a thread of its own
	 */
	ReadAhead(Augmented here, Supplier<Augmented> lanes, Randomness randomness, long worth) {
		this.here = here;
		this.lanes = lanes;
		this.randomness = randomness;
		this.worth = worth;
	}

	/** The batch at a place; what the last call gave may be overwritten. Fails as making it failed. */
	Batches.Batch next(Place place) {
		if (thread == null && (tried < TRIED || shortest < worth)) {
			long begun = System.nanoTime();
			Batches.Batch batch = make(here, place);
			shortest = Math.min(shortest, System.nanoTime() - begun);
			tried++;
			return batch;
		}
		return handedOver(place);
	}

	/** Whether a thread of its own makes batches. */
	boolean threaded() {
		return thread != null;
	}

	/** Ends the thread, if there is one, when the batch that it is at is made; nobody waits for that. */
	@Override
	public void close() {
		if (thread != null) {
			pending.forEach(p -> p.batch.cancel(false));
			thread.shutdown();
		}
	}

	private Batches.Batch handedOver(Place place) {
		if (thread == null) {
			thread = Executors.newSingleThreadExecutor(ReadAhead::daemon);
		}
		if (!pending.isEmpty() && !pending.getFirst().place.equals(place)) {
			pending.forEach(p -> p.batch.cancel(false));
			pending.clear();
		}
		if (pending.isEmpty()) {
			submit(place);
		}
		while (pending.size() <= AHEAD && pending.getLast().place.more()) {
			submit(pending.getLast().place.next());
		}
		return await(pending.remove().batch);
	}

	private void submit(Place place) {
		int number = place.iteration % lane.length;
		pending.add(new Pending(place, thread.submit(() -> {
			if (lane[number] == null) {
				lane[number] = lanes.get();
			}
			return make(lane[number], place);
		})));
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "layerwright-batches");
		thread.setDaemon(true);
		return thread;
	}

	private Batches.Batch make(Augmented maker, Place place) {
		return maker.fill(place.order, place.from, place.size, randomness.changes(place.iteration));
	}

	private static Batches.Batch await(Future<Batches.Batch> batch) {
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return batch.get();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw (RuntimeException) e.getCause(); // making a batch throws nothing else
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}
}

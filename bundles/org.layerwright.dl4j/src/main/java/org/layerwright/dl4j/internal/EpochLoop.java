package org.layerwright.dl4j.internal;

import org.layerwright.protocol.Command;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
/** The innermost loop: batch after batch, with an ear for commands in between. */
final class EpochLoop implements AutoCloseable {
	private final int batchSize;
	private final Learner learner;
	private final ReadAhead batches;
	private final Session session;
	private final Controls controls;
	private final Position position;
	private final Speed speed;
	private boolean diverged;

	EpochLoop(int batchSize, Learner learner, ReadAhead batches, Session session, Controls controls,
			Speed speed) {
		this.batchSize = batchSize;
		this.learner = learner;
		this.batches = batches;
		this.session = session;
		this.controls = controls;
		this.speed = speed;
		this.position = session.position();
	}

	/**
	 * Trains the rest of the epoch.
	 *
	 * @param order the samples in the order of this epoch
	 * @return whether the epoch came to its end, rather than to a stop
	 */
	boolean train(int[] order) {
		speed.skip();
		int from = position.batch * batchSize;
		while (from < order.length) {
			if (!obey()) {
				return false;
			}
			learn(order, from, Math.min(batchSize, order.length - from));
			from += batchSize;
		}
		return true;
	}

	/** Reads nothing ahead any more. */
	@Override
	public void close() {
		batches.close();
	}

	/** Time that was spent on something else does not count for the speed. */
	void skipTime() {
		speed.skip();
	}

	private void learn(int[] order, int from, int size) {
		long asked = System.nanoTime();
		Batches.Batch batch = batches.next(new ReadAhead.Place(order, from, size, position.iteration + 1));
		speed.waited(System.nanoTime() - asked);
		double rate = learner.learningRate();
		session.randomness().prepare(position.iteration + 1);
		double loss = learner.learn(batch, position, session.randomness().seed(position.iteration + 1));
		position.learned(batch.targets(), loss);
		double samplesPerSecond = speed.learned(size);
		if (Iteration.isTold(position.iteration)) {
			session.events().emit((seq, t) -> new Iteration(seq, t, position.epoch, position.iteration, loss, rate,
					samplesPerSecond));
		}
		session.progress().iteration(position, loss, samplesPerSecond);
		if (!diverged && !Double.isFinite(loss)) {
			diverged = true;
			session.events().emit((seq, t) -> new Message(seq, t, Message.WARNING,
					Text.of("run.diverged", position.iteration)));
		}
	}

	/** Does what was asked. Gives false for a stop. */
	private boolean obey() {
		boolean paused = false;
		Command command = controls.poll();
		while (command != null || paused) {
			if (command instanceof Command.Stop) {
				return false;
			}
			paused = obey(command, paused);
			command = paused ? controls.await() : controls.poll();
		}
		return true;
	}

	private boolean obey(Command command, boolean paused) {
		if (command instanceof Command.Pause && !paused) {
			session.events().emit(RunPaused::new);
		} else if (command instanceof Command.Resume && paused) {
			session.events().emit(RunResumed::new);
			speed.skip();
		} else if (command instanceof Command.Checkpoint) {
			session.checkpoint();
			speed.skip();
		} else if (command instanceof Command.LearningRate rate) {
			setLearningRate(rate.value());
		}
		return command instanceof Command.Pause || paused && !(command instanceof Command.Resume);
	}

	private void setLearningRate(double rate) {
		if (rate > 0 && Double.isFinite(rate)) {
			learner.setLearningRate(rate);
		} else {
			session.events().emit((seq, t) -> new Message(seq, t, Message.WARNING, Text.of("run.rate", rate)));
		}
	}
}

package org.layerwright.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.layerwright.protocol.ExitStatus;
import org.layerwright.run.TrainingRun;

/**
 * Ctrl+C, and whatever else asks this process to end while it trains: stops the training in order, lets the command say
 * where the run lies, then ends with the status of a stopped training.
 */
final class Interruption {
	private final TrainingRun training;
	private final CountDownLatch said = new CountDownLatch(1);
	private final Thread hook = new Thread(this::stop, "layerwright-interruption");

	Interruption(TrainingRun training) {
		this.training = training;
		Runtime.getRuntime().addShutdownHook(hook);
	}

	/** The command has said what there is to say. */
	void over() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			said.countDown(); // the hook runs and waits for this
		}
	}

	private void stop() {
		training.end(TrainingRun.PATIENCE);
		try {
			said.await(TrainingRun.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(ExitStatus.FAILED);
	}
}

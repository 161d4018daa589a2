package org.layerwright.views.internal.curves;

import java.util.List;

import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunStarted;

/** The latest of everything that is one value and no curve. */
final class Progress {
	private Phase phase = Phase.PREPARING;
	private String step = "";
	private RunStarted start;
	private int epoch;
	private Iteration latest;
	private long elapsed;
	private String reason = "";
	private String cause = "";
	private String remedy = "";

	void preparing(String what) {
		phase = Phase.PREPARING;
		step = what;
	}

	void started(RunStarted event) {
		start = event;
		step = "";
		phase = Phase.RUNNING;
	}

	void phase(Phase now) {
		phase = now;
	}

	void reached(long milliseconds) {
		elapsed = milliseconds;
	}

	void epoch(int number) {
		epoch = number;
	}

	void iteration(Iteration event) {
		latest = event;
		phase = phase == Phase.PREPARING ? Phase.RUNNING : phase;
		epoch = event.epoch();
	}

	int iteration() {
		return latest == null ? 0 : latest.iteration();
	}

	void finished(RunFinished event) {
		reason = event.reason();
		phase = RunFinished.STOPPED.equals(reason) ? Phase.STOPPED : Phase.FINISHED;
	}

	void failed(String why, String help) {
		phase = Phase.FAILED;
		cause = why;
		remedy = help;
	}

	List<String> classes() {
		return start == null ? List.of() : start.classes();
	}

	Facts facts(double loss) {
		int epochs = start == null ? 0 : start.epochs();
		int batches = start == null ? 0 : start.iterationsPerEpoch();
		double rate = latest == null ? Double.NaN : latest.learningRate();
		double speed = latest == null ? 0 : latest.samplesPerSecond();
		return new Facts(phase, step, epoch, epochs, iteration(), batches, loss, rate, speed, elapsed,
				start == null ? 0 : start.parameters(), reason, cause, remedy);
	}
}

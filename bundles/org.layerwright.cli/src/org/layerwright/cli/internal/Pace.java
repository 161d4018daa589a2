package org.layerwright.cli.internal;

import java.util.Locale;

import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.RunStarted;

/** How far a training is and how long it will still take. */
final class Pace {
	private final RunStarted run;
	private Iteration first;
	private Iteration last;
	private double loss = Double.NaN;

	Pace(RunStarted run) {
		this.run = run;
	}

	/** Takes note of an iteration. */
	void take(Iteration iteration) {
		first = first == null ? iteration : first;
		last = iteration;
		double known = Double.isFinite(loss) ? loss : iteration.loss();
		loss = known + 0.1 * (iteration.loss() - known);
	}

	/** Loss of the last batches, smoothed. */
	double loss() {
		return loss;
	}

	/** Share of the whole run that is done, 0 to 1. */
	double share() {
		return last == null ? 0 : Math.min(1, last.iteration() / (double) total());
	}

	/** Share of the epoch that is done, 0 to 1. */
	double epochShare() {
		int perEpoch = Math.max(1, run.iterationsPerEpoch());
		return last == null ? 0 : Math.min(1, (last.iteration() - (last.epoch() - 1.0) * perEpoch) / perEpoch);
	}

	/** Time left, such as {@code 1:05}; empty while nobody can say. */
	String left() {
		if (last == null || last.iteration() == first.iteration()) {
			return "";
		}
		double each = (last.t() - first.t()) / (double) (last.iteration() - first.iteration());
		return clock(Math.max(0, total() - last.iteration()) * each / 1000);
	}

	/** Seconds as {@code 0:05}, {@code 12:00} or {@code 1:00:00}. */
	static String clock(double seconds) {
		long whole = Math.round(seconds);
		return whole < 3600 ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
				: String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
	}

	private long total() {
		return Math.max(1, (long) run.epochs() * Math.max(1, run.iterationsPerEpoch()));
	}
}

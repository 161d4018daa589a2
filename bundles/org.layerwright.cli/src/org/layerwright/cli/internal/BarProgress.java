package org.layerwright.cli.internal;

import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Iteration;

/** Progress on a terminal: a bar that renews itself below a line for each epoch. */
final class BarProgress extends LineProgress {
	private static final long REDRAW_NANOS = 100_000_000L;
	private static final int BAR = 20;
	private static final String CLEAR = "\r\u001b[K";

	private long drawn;
	private String accuracy = "";

	BarProgress(Console console) {
		super(console);
		console.out().print(console.faint(Words.get("progress.starting")));
		console.out().flush();
	}

	@Override
	void learned(Iteration iteration) {
		if (System.nanoTime() - drawn > REDRAW_NANOS) {
			drawn = System.nanoTime();
			draw(iteration);
		}
	}

	@Override
	void evaluation(Evaluation evaluation) {
		Double share = evaluation.metrics().get("accuracy");
		accuracy = share == null ? accuracy : "  " + Metrics.of("accuracy", share);
		super.evaluation(evaluation);
	}

	@Override
	void line(String text) {
		console().out().print(CLEAR);
		super.line(text);
	}

	@Override
	public synchronized void close() {
		console().out().print(CLEAR);
		console().out().flush();
	}

	private void draw(Iteration iteration) {
		int full = (int) Math.round(pace().share() * BAR);
		String bar = console().good("━".repeat(full)) + console().faint("─".repeat(BAR - full));
		console().out().print(CLEAR + Words.get("progress.bar", iteration.epoch(), run().epochs(), bar,
				Metrics.plain(pace().loss()) + accuracy, Metrics.whole(Math.round(iteration.samplesPerSecond())),
				left()));
		console().out().flush();
	}
}

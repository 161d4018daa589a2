package org.layerwright.cli.internal;

import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;

/** Progress as plain lines: each epoch, and now and then one in between when epochs take long. */
class LineProgress extends Progress {
	private static final long QUIET_NANOS = 10_000_000_000L;

	private final Console console;
	private RunStarted run;
	private Pace pace;
	private Evaluation trained;
	private double speed;
	private long said = System.nanoTime();

	LineProgress(Console console) {
		this.console = console;
	}

	@Override
	final void show(Event event) {
		switch (event) {
		case RunStarted started -> started(started);
		case EpochStarted epoch -> trained = null;
		case Iteration iteration -> iteration(iteration);
		case Evaluation evaluation -> evaluation(evaluation);
		case Message message -> line(message.text());
		case Performance performance -> performance(performance);
		case RunPaused paused -> line(Words.get("progress.paused"));
		case RunResumed resumed -> line(Words.get("progress.resumed"));
		default -> {
			// nothing that people wait for
		}
		}
	}

	private void started(RunStarted started) {
		run = started;
		pace = new Pace(started);
		line(Words.get("progress.started", console.bold(started.name()), Metrics.whole(started.samples().training()),
				Metrics.whole(started.samples().validation()), Metrics.whole(started.samples().test()),
				Metrics.whole(started.parameters())));
	}

	private void iteration(Iteration iteration) {
		if (pace != null) {
			pace.take(iteration);
			speed = iteration.samplesPerSecond();
			learned(iteration);
		}
	}

	/** One batch more, which {@link #pace()} has taken note of. */
	void learned(Iteration iteration) {
		if (System.nanoTime() - said > QUIET_NANOS) {
			between(iteration);
		}
	}

	/** A part of the data was measured. */
	void evaluation(Evaluation evaluation) {
		if (evaluation.split().equals(Evaluation.TRAINING)) {
			trained = evaluation;
			if (run == null || run.samples().validation() > 0) {
				return;
			}
		}
		if (!evaluation.split().equals(Evaluation.TEST)) {
			line(measured(evaluation));
		}
	}

	private void performance(Performance said) {
		String workers = said.workers() == 1 ? Words.get("performance.worker")
				: Words.get("performance.workers", said.workers());
		line(Words.get("performance", Metrics.whole(Math.round(said.samplesPerSecond())), workers,
				Math.round(said.waited() * 100)));
		said.stockByReason().forEach(layers -> line(Words.get("performance.stock", layers)));
	}

	/** Prints a line. */
	void line(String text) {
		said = System.nanoTime();
		console.out().println(text);
		console.out().flush();
	}

	/** The run, null until it has started. */
	final RunStarted run() {
		return run;
	}

	final Pace pace() {
		return pace;
	}

	final Console console() {
		return console;
	}

	/** Time left with its word; empty while nobody can say. */
	final String left() {
		return pace.left().isEmpty() ? "" : Words.get("progress.left", pace.left());
	}

	private void between(Iteration iteration) {
		line(Words.get("progress.between", iteration.epoch(), run.epochs(), Math.round(pace.epochShare() * 100),
				Metrics.plain(pace.loss()), Metrics.whole(Math.round(speed)), left()));
	}

	private String measured(Evaluation evaluation) {
		StringBuilder line = new StringBuilder(
				Words.get("progress.epoch", evaluation.epoch(), run == null ? "?" : run.epochs()));
		if (trained != null) {
			line.append("  ").append(Metrics.text(trained.metrics()));
		}
		if (!evaluation.split().equals(Evaluation.TRAINING)) {
			line.append("  ").append(console.faint(Words.get("split." + Evaluation.VALIDATION))).append(" ")
					.append(Metrics.text(evaluation.metrics()));
		}
		return line.append("  ").append(console.faint(Words.get("progress.speed", Metrics.whole(Math.round(speed)))))
				.toString();
	}
}

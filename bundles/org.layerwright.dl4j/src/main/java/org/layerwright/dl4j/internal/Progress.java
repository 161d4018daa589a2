package org.layerwright.dl4j.internal;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.layerwright.protocol.Evaluation;

/** Short lines on standard output, for a run that nobody else reports on. */
final class Progress {
	private static final long EVERY_NANOS = 2_000_000_000L;

	private final Plan plan;
	private final boolean quiet;
	private long lastLine = System.nanoTime();

	Progress(Plan plan, boolean quiet) {
		this.plan = plan;
		this.quiet = quiet;
	}

	/** At most one line in two seconds. */
	void iteration(Position position, double loss, double samplesPerSecond) {
		long now = quiet ? lastLine : System.nanoTime();
		if (now - lastLine >= EVERY_NANOS) {
			lastLine = now;
			say(Text.of("progress.iteration", position.epoch, plan.epochs(), position.iteration, number(loss),
					Math.round(samplesPerSecond)));
		}
	}

	void epoch(int epoch, Map<String, Double> training, Map<String, Double> validation) {
		if (!quiet && (System.nanoTime() - lastLine >= EVERY_NANOS / 10 || epoch == 1 || epoch == plan.epochs())) {
			lastLine = System.nanoTime();
			String measured = validation.isEmpty() ? "" : Text.of("progress.validation", list(validation));
			say(Text.of("progress.epoch", epoch, plan.epochs(), list(training), measured));
		}
	}

	void tested(Map<String, Double> metrics) {
		say(Text.of("progress.test", list(metrics)));
	}

	void finished(String reason) {
		say(Text.of("progress." + reason));
	}

	private void say(String line) {
		if (!quiet) {
			System.out.println(line.stripTrailing());
		}
	}

	private static String list(Map<String, Double> metrics) {
		return metrics.entrySet().stream().map(e -> Text.of("metric." + e.getKey()) + " " + value(e))
				.collect(Collectors.joining(", "));
	}

	private static String value(Map.Entry<String, Double> metric) {
		return Evaluation.isShare(metric.getKey())
				? String.format(Locale.ROOT, "%.2f%%", 100 * metric.getValue())
				: number(metric.getValue());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4g", value);
	}
}

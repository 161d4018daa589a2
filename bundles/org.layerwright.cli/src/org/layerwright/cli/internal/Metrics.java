package org.layerwright.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.layerwright.protocol.Evaluation;

/** Metrics and numbers as the terminal shows them. */
final class Metrics {
	private static final Set<String> WORDED = Set.of("loss", "discriminatorLoss", "accuracy", "perplexity",
			"exactMatch",
			"bleu", "rmse", "mae", "r2");
	private static final MathContext FOUR = new MathContext(4);

	private Metrics() {}

	/** All metrics: {@code loss 0.1234  accuracy 97.10 %}. */
	static String text(Map<String, Double> metrics) {
		return metrics.entrySet().stream().map(m -> of(m.getKey(), m.getValue())).collect(Collectors.joining("  "));
	}

	/** One metric with its name. */
	static String of(String name, double value) {
		return name(name) + " " + value(name, value);
	}

	/** What people call a metric. */
	static String name(String name) {
		return WORDED.contains(name) ? Words.get("metric." + name) : name;
	}

	/** The value of a metric: a share in percent. */
	static String value(String name, double value) {
		return Evaluation.isShare(name) ? String.format(Locale.ROOT, "%.2f %%", value * 100) : plain(value);
	}

	/** Four significant digits. */
	static String plain(double value) {
		if (!Double.isFinite(value)) {
			return "NaN";
		}
		boolean exponent = value != 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e7);
		return exponent ? String.format(Locale.ROOT, "%.3e", value)
				: new BigDecimal(value).round(FOUR).toPlainString();
	}

	/** A whole number with commas. */
	static String whole(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}
}

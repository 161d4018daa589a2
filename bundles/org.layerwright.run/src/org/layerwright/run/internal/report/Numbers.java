package org.layerwright.run.internal.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import org.layerwright.protocol.Evaluation;

/** Numbers for people. */
final class Numbers {
	private static final MathContext FOUR = new MathContext(4);
	private static final double SMALL = 1e-4;
	private static final double LARGE = 1e6;

	private Numbers() {}

	/** A metric by its name: a share in percent, anything else with four significant digits. */
	static String metric(String name, Double value) {
		if (value == null || !Double.isFinite(value)) {
			return "–";
		}
		return Evaluation.isShare(name.substring(name.lastIndexOf('.') + 1))
				? String.format(Locale.ROOT, "%.2f %%", value * 100) : plain(value);
	}

	/** Four significant digits; with an exponent only where it must be. */
	static String plain(double value) {
		if (value == 0 || !Double.isFinite(value)) {
			return value == 0 ? "0" : "–";
		}
		if (Math.abs(value) < SMALL || Math.abs(value) >= LARGE) {
			return String.format(Locale.ROOT, "%.3g", value);
		}
		BigDecimal digits = new BigDecimal(value).round(FOUR);
		return (digits.scale() > 0 ? digits.stripTrailingZeros() : digits).toPlainString();
	}

	/** A whole number with thin spaces between thousands. */
	static String whole(long value) {
		return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
	}

	/** A time as hours, minutes and seconds. */
	static String duration(double seconds) {
		long whole = Math.round(seconds);
		if (whole < 60) {
			return String.format(Locale.ROOT, "%.1f s", seconds);
		}
		return whole < 3600 ? String.format("%d:%02d min", whole / 60, whole % 60)
				: String.format("%d:%02d:%02d h", whole / 3600, whole / 60 % 60, whole % 60);
	}
}

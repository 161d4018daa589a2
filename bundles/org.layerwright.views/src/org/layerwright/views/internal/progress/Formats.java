package org.layerwright.views.internal.progress;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers of a run as people read them, in the user's locale. */
final class Formats {
	private static final int DIGITS = 4;
	private static final double SMALL = 1e-4;
	private static final double LARGE = 1e6;
	private static final long MINUTE = 60;
	private static final long HOUR = 60 * MINUTE;

	private Formats() {}

	/** A loss, an error or a rate with four significant digits; a dash if there is none. */
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "–";
		}
		double size = Math.abs(value);
		if (size != 0 && (size < SMALL || size >= LARGE)) {
			return String.format(Locale.getDefault(), "%.2e", value);
		}
		NumberFormat format = NumberFormat.getNumberInstance();
		int magnitude = size == 0 ? 0 : (int) Math.floor(Math.log10(size));
		format.setMaximumFractionDigits(Math.max(0, DIGITS - 1 - magnitude));
		return format.format(value);
	}

	/** A whole number with groups. */
	static String count(long value) {
		return NumberFormat.getIntegerInstance().format(value);
	}

	/** A share as percent with two decimals; a dash if there is none. */
	static String percent(double share) {
		if (Double.isNaN(share)) {
			return "–";
		}
		NumberFormat format = NumberFormat.getPercentInstance();
		format.setMinimumFractionDigits(2);
		return format.format(share);
	}

	/** {@code m:ss}, or {@code h:mm:ss}; a dash if negative. */
	static String duration(long milliseconds) {
		if (milliseconds < 0) {
			return "–";
		}
		long seconds = Math.round(milliseconds / 1000.0);
		return seconds < HOUR ? String.format("%d:%02d", seconds / MINUTE, seconds % MINUTE)
				: String.format("%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
	}
}

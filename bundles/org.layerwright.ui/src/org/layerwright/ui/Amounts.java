package org.layerwright.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people read them: three digits and a prefix, in the user's locale. */
public final class Amounts {

	private static final String[] PREFIXES = { "", " k", " M", " G", " T", " P", " E" };

	private Amounts() {}

	/** Such as {@code 950}, {@code 1.21 M}, {@code 34.5 k}. */
	public static String count(long amount, Locale locale) {
		return scaled(amount, 1000, locale);
	}

	/** Such as {@code 3.5 MiB}. */
	public static String bytes(long amount, Locale locale) {
		String scaled = scaled(amount, 1024, locale).replace(" k", " K");
		return amount < 1024 ? scaled + " B" : scaled + "iB";
	}

	private static String scaled(long amount, int step, Locale locale) {
		double value = amount;
		int prefix = 0;
		while (Math.abs(value) >= step && prefix < PREFIXES.length - 1) {
			value /= step;
			prefix++;
		}
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(prefix == 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2);
		return format.format(value) + PREFIXES[prefix];
	}
}

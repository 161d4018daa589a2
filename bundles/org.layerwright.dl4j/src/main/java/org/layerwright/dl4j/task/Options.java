package org.layerwright.dl4j.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.layerwright.dl4j.internal.Text;

/**
 * What somebody who uses a trained network wishes, such as a temperature: numbers by name.
 *
 * @param values texts by name, which must be numbers
 */
public record Options(Map<String, String> values) {

	/** Reads {@code name=value}, one or more. */
	public static Options of(String... settings) {
		Map<String, String> values = new LinkedHashMap<>();
		Arrays.stream(settings).map(s -> s.split("=", 2)).forEach(s -> values.put(s[0], s[s.length - 1]));
		return new Options(values);
	}

	/** The number of a name, which must be at least {@code least}; {@code otherwise} if nothing is said. */
	public double number(String name, double otherwise, double least) {
		String text = values.get(name);
		if (text == null) {
			return otherwise;
		}
		try {
			double value = Double.parseDouble(text);
			if (value >= least && Double.isFinite(value)) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw Text.wrongInput("predict.option", name, text, least);
		}
		throw Text.wrongInput("predict.option", name, text, least);
	}

	/** The same for a whole number. */
	public int whole(String name, int otherwise, int least) {
		double value = number(name, otherwise, least);
		if (value != Math.rint(value) || value > Integer.MAX_VALUE) {
			throw Text.wrongInput("predict.option", name, values.get(name), least);
		}
		return (int) value;
	}
}

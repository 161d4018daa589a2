package org.layerwright.cli.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Results for programs. */
final class Json {
	private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
			.create();

	private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

	private Json() {}

	/** {@code value}, made of maps, lists, records, texts and numbers, over several lines. */
	static String text(Object value) {
		return PRETTY.toJson(value);
	}

	/** {@code value} in one line. */
	static String line(Object value) {
		return LINE.toJson(value);
	}
}

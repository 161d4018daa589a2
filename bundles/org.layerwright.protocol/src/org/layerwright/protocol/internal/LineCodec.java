package org.layerwright.protocol.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Records as lines of JSON, told apart by a field {@code type}. Works with every Gson since 2.8.0, the one that DL4J
 * brings, which knows no records itself.
 */
public final class LineCodec<T> {
	private final Map<String, RecordShape> byType = new HashMap<>();
	private final Map<Class<?>, String> types = new HashMap<>();
	private final BiFunction<Head, String, T> unknown;

	/** What an unknown line has in common with the known ones. */
	public record Head(JsonObject json) {

		/** A whole number, 0 if it is absent. */
		public long number(String name) {
			return (Long) RecordShape.value(json.get(name), long.class);
		}

		/** A text, empty if it is absent. */
		public String text(String name) {
			return (String) RecordShape.value(json.get(name), String.class);
		}
	}

	/**
	 * @param records record class of each type
	 * @param unknown what to make of any other line
	 */
	public LineCodec(Map<String, ? extends Class<? extends T>> records, BiFunction<Head, String, T> unknown) {
		records.forEach((type, record) -> {
			byType.put(type, RecordShape.of(record));
			types.put(record, type);
		});
		this.unknown = unknown;
	}

	/** The record as a line. */
	public String toLine(T value) {
		String type = types.get(value.getClass());
		StringBuilder line = new StringBuilder(160).append("{\"type\":\"").append(type).append('"');
		byType.get(type).write((Record) value, line);
		return line.append('}').toString();
	}

	/** The record of a line. */
	public T parse(String line) {
		JsonObject json = object(line);
		Head head = new Head(json);
		RecordShape shape = byType.get(head.text("type"));
		if (shape == null) {
			return unknown.apply(head, line);
		}
		@SuppressWarnings("unchecked") // every shape in the table is that of a T
		T value = (T) shape.read(json);
		return value;
	}

	private static JsonObject object(String line) {
		try {
			@SuppressWarnings("deprecation") // the replacement is younger than the Gson of DL4J
			JsonElement element = new JsonParser().parse(line);
			return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
		} catch (JsonParseException e) {
			return new JsonObject();
		}
	}
}

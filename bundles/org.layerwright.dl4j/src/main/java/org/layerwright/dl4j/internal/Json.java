package org.layerwright.dl4j.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/**
 * What this runtime keeps for itself as JSON. NaN and infinities are written as such, since a diverged training has
 * them too. The Gson that DL4J brings can read classes, but no records.
 */
final class Json {
	private static final Gson GSON = new GsonBuilder().serializeSpecialFloatingPointValues().disableHtmlEscaping()
			.create();

	private Json() {}

	static String write(Object value) {
		return GSON.toJson(value);
	}

	static JsonElement tree(Object value) {
		return GSON.toJsonTree(value);
	}

	static <T> T read(JsonElement json, Class<T> type) {
		return GSON.fromJson(json, type);
	}

	static <T> T read(String json, Class<T> type) {
		return GSON.fromJson(json, type);
	}
}

package org.layerwright.protocol.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Values of record components out of JSON. What is absent or of another type becomes 0, NaN or empty. */
final class JsonValues {
	private JsonValues() {}

	static Object read(JsonElement json, Type type) {
		if (type instanceof ParameterizedType generic) {
			Type[] arguments = generic.getActualTypeArguments();
			return generic.getRawType() == List.class ? list(json, arguments[0]) : map(json, arguments[1]);
		}
		if (type == String.class) {
			return primitive(json) ? json.getAsString() : "";
		}
		Class<?> raw = (Class<?>) type;
		return raw.isRecord()
				? RecordShape.of(raw)
						.read(json != null && json.isJsonObject() ? json.getAsJsonObject() : new JsonObject())
				: number(json, raw);
	}

	private static Object number(JsonElement json, Class<?> type) {
		boolean there = primitive(json) && json.getAsJsonPrimitive().isNumber();
		if (type == double.class || type == Double.class) {
			return there ? json.getAsDouble() : Double.NaN;
		}
		long whole = there ? (long) json.getAsDouble() : 0;
		return type == long.class || type == Long.class ? (Object) whole : (Object) (int) whole;
	}

	private static List<Object> list(JsonElement json, Type element) {
		List<Object> list = new ArrayList<>();
		if (json != null && json.isJsonArray()) {
			json.getAsJsonArray().forEach(e -> list.add(read(e, element)));
		}
		return Collections.unmodifiableList(list);
	}

	private static Map<String, Object> map(JsonElement json, Type element) {
		Map<String, Object> map = new LinkedHashMap<>();
		if (json != null && json.isJsonObject()) {
			json.getAsJsonObject().entrySet().forEach(e -> map.put(e.getKey(), read(e.getValue(), element)));
		}
		return Collections.unmodifiableMap(map);
	}

	private static boolean primitive(JsonElement json) {
		return json != null && json.isJsonPrimitive();
	}
}

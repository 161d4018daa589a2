package org.layerwright.contract.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nd4j.linalg.api.ndarray.INDArray;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One file: what goes in and what an independent implementation made of it. */
final class Vector {

	static final Gson GSON = new Gson();

	private static final Set<String> KNOWN = Set.of("case", "source", "notes", "kind", "attributes", "inputs",
			"parameters", "output", "outputGradient", "inputGradients", "parameterGradients", "target", "start",
			"gradients", "after");

	private final JsonObject json;
	private final Attributes attributes;

	private Vector(JsonObject json) {
		this.json = json;
		this.attributes = new Attributes(json.has("attributes") ? json.getAsJsonObject("attributes")
				: new JsonObject());
	}

	static Vector read(Path file) throws IOException {
		JsonObject json = GSON.fromJson(Files.readString(file), JsonObject.class);
		List<String> unknown = json.keySet().stream().filter(key -> !KNOWN.contains(key)).toList();
		if (!unknown.isEmpty()) {
			throw new AssertionError("unknown parts of a vector: " + unknown);
		}
		return new Vector(json);
	}

	String name() {
		return json.has("case") ? json.get("case").getAsString() : "";
	}

	String kind() {
		return json.get("kind").getAsString();
	}

	Attributes attributes() {
		return attributes;
	}

	boolean has(String part) {
		return json.has(part) && !json.get(part).isJsonNull();
	}

	/** The array of that name. */
	INDArray array(String part) {
		if (!has(part)) {
			throw new AssertionError("the vector has no " + part);
		}
		return Values.read(json.get(part));
	}

	/** The arrays of that name, null where the file says null. */
	List<INDArray> arrays(String part) {
		List<INDArray> arrays = new ArrayList<>();
		if (has(part)) {
			for (JsonElement element : json.getAsJsonArray(part)) {
				arrays.add(element.isJsonNull() ? null : Values.read(element));
			}
		}
		return arrays;
	}

	/** The arrays of that name by their own names. */
	Map<String, INDArray> table(String part) {
		Map<String, INDArray> table = new LinkedHashMap<>();
		if (has(part)) {
			json.getAsJsonObject(part).entrySet().forEach(e -> table.put(e.getKey(), Values.read(e.getValue())));
		}
		return table;
	}

	INDArray input() {
		return arrays("inputs").get(0);
	}
}

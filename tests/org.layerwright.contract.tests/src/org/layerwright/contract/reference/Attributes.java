package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The attributes of a vector. Each must be asked for: one that nobody honours fails the test. */
final class Attributes {

	private final JsonObject json;
	private final Set<String> read = new HashSet<>();

	Attributes(JsonObject json) {
		this.json = json;
	}

	boolean has(String name) {
		read.add(name);
		return json.has(name) && !json.get(name).isJsonNull();
	}

	JsonElement get(String name) {
		if (!has(name)) {
			throw new AssertionError("the vector has no attribute " + name);
		}
		return json.get(name);
	}

	int integer(String name) {
		return get(name).getAsInt();
	}

	double number(String name, double otherwise) {
		return has(name) ? get(name).getAsDouble() : otherwise;
	}

	boolean flag(String name, boolean otherwise) {
		return has(name) ? get(name).getAsBoolean() : otherwise;
	}

	String text(String name, String otherwise) {
		return has(name) ? get(name).getAsString() : otherwise;
	}

	boolean isText(String name) {
		return has(name) && get(name).isJsonPrimitive() && get(name).getAsJsonPrimitive().isString();
	}

	/** One number or a list of numbers. */
	List<Integer> integers(String name) {
		List<Integer> values = new ArrayList<>();
		JsonElement element = get(name);
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(e -> values.add(e.getAsInt()));
		} else {
			values.add(element.getAsInt());
		}
		return values;
	}

	List<Integer> integers(String name, List<Integer> otherwise) {
		return has(name) ? integers(name) : otherwise;
	}

	/** Rows of numbers, such as a mask. */
	double[][] rows(String name) {
		JsonArray rows = get(name).getAsJsonArray();
		double[][] values = new double[rows.size()][];
		for (int i = 0; i < values.length; i++) {
			JsonArray row = rows.get(i).getAsJsonArray();
			values[i] = new double[row.size()];
			for (int j = 0; j < values[i].length; j++) {
				values[i][j] = number(row.get(j));
			}
		}
		return values;
	}

	private static double number(JsonElement element) {
		boolean flag = element.getAsJsonPrimitive().isBoolean();
		return flag ? element.getAsBoolean() ? 1 : 0 : element.getAsDouble();
	}

	/** The attribute says nothing new or it is left out; anything else cannot be run. */
	void expect(String name, Object value) {
		if (has(name) && !same(get(name), value)) {
			throw new AssertionError("attribute " + name + ": " + get(name) + " cannot be run, only " + value);
		}
	}

	private static boolean same(JsonElement element, Object value) {
		if (element.isJsonArray()) {
			for (JsonElement each : element.getAsJsonArray()) {
				if (!same(each, value)) {
					return false;
				}
			}
			return true;
		}
		return value instanceof Number number ? element.getAsDouble() == number.doubleValue()
				: element.getAsString().equals(value.toString());
	}

	/** Fails if nobody asked for some attribute. */
	void assertAllRead() {
		List<String> unknown = json.keySet().stream().filter(name -> !read.contains(name)).toList();
		if (!unknown.isEmpty()) {
			throw new AssertionError("unknown attributes: " + unknown + " of " + json);
		}
	}
}

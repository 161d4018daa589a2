package org.layerwright.protocol.internal;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A record class taken apart once: its components in order and its canonical constructor. */
final class RecordShape {
	private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
		@Override
		protected RecordShape computeValue(Class<?> type) {
			return new RecordShape(type);
		}
	};

	private final Class<?> record;
	private final RecordComponent[] components;

	private RecordShape(Class<?> record) {
		this.record = record;
		this.components = record.getRecordComponents();
	}

	static RecordShape of(Class<?> record) {
		return SHAPES.get(record);
	}

	/** Appends {@code ,"name":value} for every component. */
	void write(Record value, StringBuilder line) {
		for (RecordComponent component : components) {
			line.append(",\"").append(component.getName()).append("\":");
			JsonText.append(get(component, value), line);
		}
	}

	/** A record from what the object has; absent fields become 0, NaN, empty. */
	Object read(JsonObject json) {
		Object[] values = new Object[components.length];
		Class<?>[] types = new Class<?>[components.length];
		for (int i = 0; i < components.length; i++) {
			types[i] = components[i].getType();
			values[i] = value(json.get(components[i].getName()), components[i].getGenericType());
		}
		try {
			return record.getConstructor(types).newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(record + " " + Arrays.toString(values), e);
		}
	}

	static Object value(JsonElement element, Type type) {
		return JsonValues.read(element, type);
	}

	private static Object get(RecordComponent component, Record value) {
		try {
			return component.getAccessor().invoke(value);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(component.toString(), e);
		}
	}
}

package org.layerwright.dl4j.fast.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * What a stock object holds (views of parameters and gradients, listeners, counters, masks) moved into one that takes
 * its place. Relies on nothing but that the new class is a subclass, whatever fields there are.
 */
public final class Transplant {
	private Transplant() {}

	/** Copies all fields of {@code from} into {@code to}, an object of a direct subclass. */
	static void copy(Object from, Object to) throws ReflectiveOperationException {
		if (to.getClass().getSuperclass() != from.getClass()) {
			throw new NoSuchFieldException(to.getClass() + " extends no " + from.getClass());
		}
		for (Class<?> type = from.getClass(); type != Object.class; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					field.set(to, field.get(from));
				}
			}
		}
	}

	/** A field for values of a type, made accessible. */
	public static Field field(Class<?> owner, String name, Class<?> type) throws NoSuchFieldException {
		Field field = owner.getDeclaredField(name);
		if (field.getType() != type) {
			throw new NoSuchFieldException(owner.getName() + "." + name + " is a " + field.getType());
		}
		field.setAccessible(true);
		return field;
	}
}

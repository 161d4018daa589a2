package org.layerwright.core.internal;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Family;

/** Reads settings by key, so that rules hold for every kind that has a setting of that name. */
public final class Values {

	private Values() {}

	/** The value, or empty where the kind has no such setting or it has no value. */
	public static Optional<Object> value(Attrs attrs, String key) {
		return attr(attrs, key).map(attrs::get);
	}

	/** The value as text, or null. */
	public static String text(Attrs attrs, String key) {
		return value(attrs, key).map(String::valueOf).orElse(null);
	}

	/** The value as a number, or {@code otherwise}. */
	public static double number(Attrs attrs, String key, double otherwise) {
		return value(attrs, key).map(v -> Double.parseDouble(v.toString())).orElse(otherwise);
	}

	/** The settings of the kind that the setting chooses. */
	@SuppressWarnings("unchecked")
	static Optional<Attrs> chosen(Attrs attrs, String key) {
		return attr(attrs, key).filter(Values::isKind).map(a -> attrs.kind((Attr<String>) a));
	}

	static Optional<Attr<?>> attr(Attrs attrs, String key) {
		for (Attr<?> attr : attrs.kind().attributes()) {
			if (attr.key().equals(key)) {
				return Optional.of(attr);
			}
		}
		return Optional.empty();
	}

	/** Whether {@code attr} chooses an activation. */
	static boolean isActivation(Attr<?> attr) {
		return attr.type() instanceof AttrType.KindType type && type.family() == Family.ACTIVATION;
	}

	private static boolean isKind(Attr<?> attr) {
		return attr.type().name().equals("kind");
	}
}

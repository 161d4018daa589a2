package org.layerwright.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The settings of one element, read: values by {@link Attr}, defaults where the file is silent, and what is wrong.
 * Immutable.
 */
public final class Attrs {

	private final Catalog catalog;
	private final Kind kind;
	private final Map<String, SettingText> settings = new LinkedHashMap<>();
	/** Valid values that are set, parsed once: inference asks for them again and again. */
	private final Map<Attr<?>, Object> values = new HashMap<>();
	private final DataKind.Samples data;

	/** One thing wrong with a setting: its key, its path for nested ones (optimizer/learningRate), and why. */
	public record Fault(String path, Text text, boolean error) {}

	private Attrs(Catalog catalog, Kind kind, List<SettingText> texts, DataKind.Samples data) {
		this.data = data;
		this.catalog = catalog;
		this.kind = kind;
		texts.forEach(t -> settings.put(t.key(), t));
		for (Attr<?> attr : kind.attributes()) {
			SettingText set = settings.get(attr.key());
			Object value = set == null ? null : attr.valid(set.value());
			if (value != null) {
				values.put(attr, value);
			}
		}
	}

	/** Reads {@code settings} as those of {@code kind}. */
	public static Attrs of(Catalog catalog, Kind kind, List<SettingText> settings) {
		return new Attrs(catalog, kind, settings, null);
	}

	/** Defaults only. */
	public static Attrs defaults(Catalog catalog, Kind kind) {
		return of(catalog, kind, List.of());
	}

	/** The same settings in a network that learns from {@code samples}; null where they are not known. */
	public Attrs with(DataKind.Samples samples) {
		return new Attrs(catalog, kind, List.copyOf(settings.values()), samples);
	}

	public Kind kind() {
		return kind;
	}

	/**
	 * What the network sees and must give, as the training procedure has it; empty where it is not known. For the i-th
	 * input of a network the shapes begin with its own.
	 */
	public Optional<DataKind.Samples> data() {
		return Optional.ofNullable(data);
	}

	public Catalog catalog() {
		return catalog;
	}

	/** The value; the default where it is not set or not valid; null where there is no default either. */
	@SuppressWarnings("unchecked") // what is kept for a setting was read by it
	public <T> T get(Attr<T> attr) {
		Object value = values.get(attr);
		if (value != null) {
			return (T) value;
		}
		SettingText set = settings.get(attr.key());
		return set == null ? attr.byDefault() : attr.read(set.value());
	}

	/** Whether the file sets {@code attr}, to a valid value or not. */
	public boolean isSet(Attr<?> attr) {
		return settings.containsKey(attr.key());
	}

	/** How the file sets {@code attr}, with what is nested in it; empty where it does not. */
	public Optional<SettingText> text(Attr<?> attr) {
		return Optional.ofNullable(settings.get(attr.key()));
	}

	/** Whether there is a value, set or by default. */
	public boolean has(Attr<?> attr) {
		return get(attr) != null;
	}

	/** Whether every setting has its default value. */
	public boolean isDefault() {
		return kind.attributes().stream().allMatch(attr -> Objects.equals(get(attr), attr.byDefault()));
	}

	/** The settings of the kind that {@code attr} chooses; {@code null} where none is chosen or the id is unknown. */
	public Attrs kind(Attr<String> attr) {
		String id = get(attr);
		AttrType.KindType type = (AttrType.KindType) (AttrType<?>) attr.type();
		Kind chosen = id == null ? null : type.find(catalog, id).orElse(null);
		SettingText set = settings.get(attr.key());
		return chosen == null ? null
				: new Attrs(catalog, chosen, set == null ? List.of() : set.nested(), data);
	}

	/** All that is wrong: values that do not parse or are out of bounds, missing ones, unknown keys and kinds. */
	public List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		collect("", faults);
		return faults;
	}

	private void collect(String path, List<Fault> faults) {
		for (Attr<?> attr : kind.attributes()) {
			SettingText set = settings.get(attr.key());
			if (set == null && attr.isRequired() && attr.isVisible(this)) {
				faults.add(new Fault(path + attr.key(), Text.of("attr.required", new AttrLabel(kind, attr)), true));
			}
			Text wrong = set == null || values.containsKey(attr) ? null : attr.check(kind, set.value());
			if (wrong != null) {
				faults.add(new Fault(path + attr.key(), wrong, true));
			}
			if (attr.type() instanceof AttrType.KindType chosen) {
				collectNested(path, attr, chosen, faults);
			}
		}
		kind.check(this).forEach(f -> faults.add(new Fault(path + f.path(), f.text(), f.error())));
		for (String key : settings.keySet()) {
			if (kind.attributes().stream().noneMatch(a -> a.key().equals(key))) {
				faults.add(new Fault(path + key, Text.of("attr.unknown", key, new KindLabel(kind)), false));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void collectNested(String path, Attr<?> attr, AttrType.KindType type, List<Fault> faults) {
		Attr<String> choice = (Attr<String>) attr;
		Attrs nested = kind(choice);
		if (nested != null) {
			nested.collect(path + attr.key() + "/", faults);
		} else if (get(choice) != null) {
			faults.add(new Fault(path + attr.key(),
					Text.of("attr.kind", new AttrLabel(kind, attr), get(choice),
							String.join(", ", type.ids(catalog))),
					true));
		}
	}
}

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

	/**
	 * The settings of a kind that a setting chooses.
	 *
	 * @param path where they lie: the key of the setting, in a list of kinds followed by the id ({@code list/id})
	 * @param attrs the settings
	 */
	public record Nested(String path, Attrs attrs) {}

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
		return nested(attr).stream().findFirst().map(Nested::attrs).orElse(null);
	}

	/**
	 * The settings of each kind that {@code attr} chooses, none for settings of other types; unknown ids are left out.
	 */
	public List<Nested> nested(Attr<?> attr) {
		SettingText set = settings.get(attr.key());
		List<SettingText> inside = set == null ? List.of() : set.nested();
		List<Nested> all = new ArrayList<>();
		AttrType<?> type = attr.type();
		for (String id : type.named(get(attr))) {
			List<SettingText> own = !type.isList() ? inside
					: inside.stream().filter(s -> s.key().equals(id)).flatMap(s -> s.nested().stream()).toList();
			String path = type.isList() ? attr.key() + "/" + id : attr.key();
			type.find(catalog, id).ifPresent(k -> all.add(new Nested(path, new Attrs(catalog, k, own, data))));
		}
		return all;
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
			collectNested(path, attr, faults);
		}
		kind.check(this).forEach(f -> faults.add(new Fault(path + f.path(), f.text(), f.error())));
		for (String key : settings.keySet()) {
			if (kind.attributes().stream().noneMatch(a -> a.key().equals(key))) {
				faults.add(new Fault(path + key, Text.of("attr.unknown", key, new KindLabel(kind)), false));
			}
		}
	}

	private void collectNested(String path, Attr<?> attr, List<Fault> faults) {
		for (Nested nested : nested(attr)) {
			nested.attrs.collect(path + nested.path + "/", faults);
		}
		for (String id : attr.type().named(get(attr))) {
			if (attr.type().find(catalog, id).isEmpty()) {
				faults.add(new Fault(path + attr.key(), Text.of("attr.kind", new AttrLabel(kind, attr), id,
						String.join(", ", attr.type().ids(catalog))), true));
			}
		}
		collectForgotten(path, attr, faults);
	}

	/** Settings of kinds that a list no longer names. */
	private void collectForgotten(String path, Attr<?> attr, List<Fault> faults) {
		SettingText set = settings.get(attr.key());
		if (set != null && attr.type().isList()) {
			List<String> named = attr.type().named(get(attr));
			set.nested().stream().map(SettingText::key).filter(id -> !named.contains(id))
					.forEach(id -> faults.add(new Fault(path + attr.key() + "/" + id,
							Text.of("attr.unknown", id, new KindLabel(kind)), false)));
		}
	}
}

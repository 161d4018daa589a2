package org.layerwright.catalog;

import java.util.List;
import java.util.function.Predicate;

/**
 * One setting of a kind: its key in files, type, default, bounds, unit, documentation and when it is shown. Immutable;
 * each method that changes something returns a changed copy.
 *
 * @param <T> the value's Java type
 */
public final class Attr<T> {

	private final String key;
	private final AttrType<T> type;
	private final String label;
	private final String doc;
	private final String unit;
	private final T byDefault;
	private final boolean required;
	private final Bounds bounds;
	private final Predicate<Attrs> visible;

	private Attr(String key, AttrType<T> type, String label, String doc, String unit, T byDefault, boolean required,
			Bounds bounds, Predicate<Attrs> visible) {
		this.key = key;
		this.type = type;
		this.label = label;
		this.doc = doc;
		this.unit = unit;
		this.byDefault = byDefault;
		this.required = required;
		this.bounds = bounds;
		this.visible = visible;
	}

	private static <T> Attr<T> create(String key, String label, AttrType<T> type) {
		return new Attr<>(key, type, label, "", "", null, false, Bounds.NONE, a -> true);
	}

	public static Attr<Integer> integer(String key, String label) {
		return create(key, label, new AttrType.IntegerType());
	}

	public static Attr<Double> real(String key, String label) {
		return create(key, label, new AttrType.RealType());
	}

	public static Attr<Boolean> bool(String key, String label) {
		return create(key, label, new AttrType.BooleanType());
	}

	public static Attr<String> text(String key, String label) {
		return create(key, label, new AttrType.TextType(false));
	}

	public static Attr<String> path(String key, String label) {
		return create(key, label, new AttrType.TextType(true));
	}

	public static Attr<String> choice(String key, String label, String... choices) {
		return create(key, label, new AttrType.ChoiceType(List.of(choices)));
	}

	/** Between {@code least} and {@code most} whole numbers; bounds hold for each. */
	public static Attr<List<Integer>> integers(String key, String label, int least, int most) {
		return create(key, label, new AttrType.IntegersType(least, most));
	}

	/** A kind of {@code family}, by id; read it with {@link Attrs#kind}. */
	public static Attr<String> kind(String key, String label, Family family) {
		return create(key, label, new AttrType.KindType(family));
	}

	public Attr<T> byDefault(T value) {
		return new Attr<>(key, type, label, doc, unit, value, required, bounds, visible);
	}

	/** There is no default and a network without a value is incomplete. */
	public Attr<T> required() {
		return new Attr<>(key, type, label, doc, unit, byDefault, true, bounds, visible);
	}

	public Attr<T> atLeast(double least) {
		return bounds(new Bounds(least, bounds.most(), false, bounds.mostExcluded()));
	}

	public Attr<T> above(double least) {
		return bounds(new Bounds(least, bounds.most(), true, bounds.mostExcluded()));
	}

	public Attr<T> atMost(double most) {
		return bounds(new Bounds(bounds.least(), most, bounds.leastExcluded(), false));
	}

	public Attr<T> below(double most) {
		return bounds(new Bounds(bounds.least(), most, bounds.leastExcluded(), true));
	}

	private Attr<T> bounds(Bounds changed) {
		return new Attr<>(key, type, label, doc, unit, byDefault, required, changed, visible);
	}

	public Attr<T> unit(String name) {
		return new Attr<>(key, type, label, doc, name, byDefault, required, bounds, visible);
	}

	public Attr<T> doc(String text) {
		return new Attr<>(key, type, label, text, unit, byDefault, required, bounds, visible);
	}

	/** Shown, and meaningful, only where {@code condition} holds. */
	public Attr<T> when(Predicate<Attrs> condition) {
		return new Attr<>(key, type, label, doc, unit, byDefault, required, bounds, condition);
	}

	/** The key in files, unique within a kind. */
	public String key() {
		return key;
	}

	public AttrType<T> type() {
		return type;
	}

	/** English label; translations are in {@link KindTexts}. */
	public String label() {
		return label;
	}

	/** English documentation; translations are in {@link KindTexts}. */
	public String doc() {
		return doc;
	}

	/** Unit such as "px" or "epochs", or empty. */
	public String unit() {
		return unit;
	}

	/** The default, or null when there is none. */
	public T byDefault() {
		return byDefault;
	}

	/** The default as text, or null when there is none. */
	public String defaultText() {
		return byDefault == null ? null : type.format(byDefault);
	}

	public boolean isRequired() {
		return required;
	}

	public Bounds bounds() {
		return bounds;
	}

	public boolean isVisible(Attrs attrs) {
		return visible.test(attrs);
	}

	/** What is wrong with {@code text} as a value of this setting, or null. */
	public Text check(String text) {
		T value;
		try {
			value = type.parse(text);
		} catch (IllegalArgumentException e) {
			return Text.of("attr." + type.name(), label, text, expectation());
		}
		List<?> all = value instanceof List<?> list ? list : List.of(value);
		boolean inside = all.stream().allMatch(v -> !(v instanceof Number n) || bounds.contain(n.doubleValue()));
		return inside ? null : Text.of("attr.bounds", label, text, bounds.toString());
	}

	private String expectation() {
		return type instanceof AttrType.ChoiceType choice ? String.join(", ", choice.choices()) : "";
	}

	@Override
	public String toString() {
		return key;
	}
}

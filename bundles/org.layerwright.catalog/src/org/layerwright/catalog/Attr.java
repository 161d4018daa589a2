package org.layerwright.catalog;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * One setting of a kind: its key in files, type, default, bounds, unit, documentation and when it is shown. Immutable;
 * each method that changes something returns a changed copy.
 *
 * @param <T> the value's Java type
 */
public final class Attr<T> {

	/** What files may say instead of a value where a setting is {@link #automatic}. */
	public static final String AUTO = "auto";

	private final String key;
	private final AttrType<T> type;
	private final String label;
	private String doc = "";
	private String unit = "";
	private T byDefault;
	private boolean required;
	private boolean automatic;
	private Bounds bounds = Bounds.NONE;
	private Predicate<Attrs> visible = a -> true;

	private Attr(String key, AttrType<T> type, String label) {
		this.key = key;
		this.type = type;
		this.label = label;
	}

	private Attr<T> copy() {
		return copy(type);
	}

	private Attr<T> copy(AttrType<T> changed) {
		Attr<T> copy = new Attr<>(key, changed, label);
		copy.doc = doc;
		copy.unit = unit;
		copy.byDefault = byDefault;
		copy.required = required;
		copy.automatic = automatic;
		copy.bounds = bounds;
		copy.visible = visible;
		return copy;
	}

	public static Attr<Integer> integer(String key, String label) {
		return new Attr<>(key, new AttrType.IntegerType(), label);
	}

	public static Attr<Double> real(String key, String label) {
		return new Attr<>(key, new AttrType.RealType(), label);
	}

	public static Attr<Boolean> bool(String key, String label) {
		return new Attr<>(key, new AttrType.BooleanType(), label);
	}

	public static Attr<String> text(String key, String label) {
		return new Attr<>(key, new AttrType.TextType(false), label);
	}

	public static Attr<String> path(String key, String label) {
		return new Attr<>(key, new AttrType.TextType(true), label);
	}

	public static Attr<String> choice(String key, String label, String... choices) {
		return new Attr<>(key, new AttrType.ChoiceType(List.of(choices)), label);
	}

	/** Between {@code least} and {@code most} whole numbers; bounds hold for each. */
	public static Attr<List<Integer>> integers(String key, String label, int least, int most) {
		return new Attr<>(key, new AttrType.IntegersType(least, most, false), label);
	}

	/** The same for sizes: {@code ?} stands for one that is only known with the data, {@link Shape#UNKNOWN}. */
	public static Attr<List<Integer>> sizes(String key, String label, int least, int most) {
		return new Attr<>(key, new AttrType.IntegersType(least, most, true), label);
	}

	/** A kind of {@code family}, by id; read it with {@link Attrs#kind}. */
	public static Attr<String> kind(String key, String label, Family family) {
		return new Attr<>(key, new AttrType.KindType(family, List.of()), label);
	}

	/** The same for a setting that chooses a kind, with these to choose from. */
	@SuppressWarnings("unchecked") // kinds are chosen by their ids
	public Attr<T> among(String... ids) {
		Family family = ((AttrType.KindType) type).family();
		return copy((AttrType<T>) new AttrType.KindType(family, List.of(ids)));
	}

	/** Kinds of {@code family}, by id and in order, none unless said; read them with {@link Attrs#nested}. */
	public static Attr<List<String>> kinds(String key, String label, Family family) {
		return new Attr<List<String>>(key, new AttrType.KindsType(family), label).byDefault(List.of());
	}

	public Attr<T> byDefault(T value) {
		Attr<T> copy = copy();
		copy.byDefault = value;
		return copy;
	}

	/** There is no default and a network without a value is incomplete. */
	public Attr<T> required() {
		Attr<T> copy = copy();
		copy.required = true;
		return copy;
	}

	/**
	 * There is no default because the value follows from something else, as the documentation says; files may say so
	 * with {@value #AUTO}. {@link Attrs#get} gives null then.
	 */
	public Attr<T> automatic() {
		Attr<T> copy = copy();
		copy.automatic = true;
		return copy;
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
		Attr<T> copy = copy();
		copy.bounds = changed;
		return copy;
	}

	public Attr<T> unit(String name) {
		Attr<T> copy = copy();
		copy.unit = name;
		return copy;
	}

	public Attr<T> doc(String text) {
		Attr<T> copy = copy();
		copy.doc = text;
		return copy;
	}

	/** Shown, and meaningful, only where {@code condition} holds. */
	public Attr<T> when(Predicate<Attrs> condition) {
		Attr<T> copy = copy();
		copy.visible = condition;
		return copy;
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

	/** The default as text, {@value #AUTO} where the value is automatic, or null when there is none. */
	public String defaultText() {
		if (byDefault == null) {
			return automatic ? AUTO : null;
		}
		return type.format(byDefault);
	}

	public boolean isRequired() {
		return required;
	}

	/** Whether the value follows from something else where it is not set. */
	public boolean isAutomatic() {
		return automatic;
	}

	public Bounds bounds() {
		return bounds;
	}

	public boolean isVisible(Attrs attrs) {
		return visible.test(attrs);
	}

	/** The value that a text means; the default for one that means none. */
	T read(String text) {
		T value = valid(text);
		return value == null ? byDefault : value;
	}

	/** The value that a text means, or null for one that means none. */
	T valid(String text) {
		T value = isAuto(text) ? null : parse(text);
		return value == null || !isInside(value) ? null : value;
	}

	/** The value, or null for a text that is none; bounds do not matter. */
	private T parse(String text) {
		try {
			return type.parse(text);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private boolean isInside(T value) {
		if (bounds.equals(Bounds.NONE)) {
			return true;
		}
		List<?> all = value instanceof List<?> list ? list : List.of(value);
		return all.stream()
				.allMatch(v -> !(v instanceof Number n) || type.isUnknown(v) || bounds.contain(n.doubleValue()));
	}

	/** A valid text in its usual form, such as {@code 3,3} for {@code 3x3}; any other text as it is. */
	public String normal(String text) {
		if (check(text) != null) {
			return text;
		}
		return isAuto(text) ? AUTO : type.format(type.parse(text));
	}

	private boolean isAuto(String text) {
		return automatic && AUTO.equals(text.strip());
	}

	/** What is wrong with {@code text} as a value of this setting, or null. */
	public Text check(String text) {
		return check(null, text);
	}

	/** The same, naming the setting as {@code kind} does. */
	Text check(Kind kind, String text) {
		Objects.requireNonNull(text);
		if (isAuto(text)) {
			return null;
		}
		T value = parse(text);
		if (value == null) {
			return Text.of("attr." + type.name(), new AttrLabel(kind, this), text, expectation());
		}
		return isInside(value) ? null
				: Text.of("attr.bounds", new AttrLabel(kind, this), text, bounds.toString());
	}

	private String expectation() {
		return type instanceof AttrType.ChoiceType choice ? String.join(", ", choice.choices()) : "";
	}

	@Override
	public String toString() {
		return key;
	}
}

package org.layerwright.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the value of a setting is written as text. {@link #parse} throws {@link IllegalArgumentException} for a text that
 * is none.
 */
public sealed interface AttrType<T> {

	/** The value that {@code text} means. */
	T parse(String text);

	/** The text that means {@code value}. */
	String format(T value);

	/** Whether {@code value} stands for something that is not known, and so has no bounds. */
	default boolean isUnknown(Object value) {
		return false;
	}

	/** The ids of the kinds that {@code value}, of this type or null, names; none for types that name none. */
	default List<String> named(Object value) {
		return List.of();
	}

	/** The ids of the kinds to choose from. */
	default List<String> ids(Catalog catalog) {
		return List.of();
	}

	/** The kind that {@code id} names here. */
	default Optional<Kind> find(Catalog catalog, String id) {
		return Optional.empty();
	}

	/** Whether a value names any number of kinds, the settings of each nested under its id. */
	default boolean isList() {
		return false;
	}

	/** Name of the type in listings: integer, real, boolean, text, path, choice, integers, kind, kinds. */
	String name();

	/** Whole numbers. */
	record IntegerType() implements AttrType<Integer> {
		@Override
		public Integer parse(String text) {
			return Integer.valueOf(text.strip());
		}

		@Override
		public String format(Integer value) {
			return value.toString();
		}

		@Override
		public String name() {
			return "integer";
		}
	}

	/** Finite decimal numbers. */
	record RealType() implements AttrType<Double> {
		@Override
		public Double parse(String text) {
			Double value = Double.valueOf(text.strip());
			if (!Double.isFinite(value)) {
				throw new NumberFormatException(text);
			}
			return value;
		}

		@Override
		public String format(Double value) {
			long whole = value.longValue();
			return whole == value && Math.abs(whole) < 1_000_000_000L ? Long.toString(whole) : value.toString();
		}

		@Override
		public String name() {
			return "real";
		}
	}

	/** {@code true} or {@code false}. */
	record BooleanType() implements AttrType<Boolean> {
		@Override
		public Boolean parse(String text) {
			return switch (text.strip()) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(text);
			};
		}

		@Override
		public String format(Boolean value) {
			return value.toString();
		}

		@Override
		public String name() {
			return "boolean";
		}
	}

	/** Any text; a path, where {@code path} says so, is relative to the file's folder. */
	record TextType(boolean path) implements AttrType<String> {
		@Override
		public String parse(String text) {
			return text;
		}

		@Override
		public String format(String value) {
			return value;
		}

		@Override
		public String name() {
			return path ? "path" : "text";
		}
	}

	/** One of a few words. */
	record ChoiceType(List<String> choices) implements AttrType<String> {
		@Override
		public String parse(String text) {
			if (!choices.contains(text)) {
				throw new IllegalArgumentException(text);
			}
			return text;
		}

		@Override
		public String format(String value) {
			return value;
		}

		@Override
		public String name() {
			return "choice";
		}
	}

	/**
	 * Between {@code least} and {@code most} whole numbers, separated by commas, such as {@code 28,28,1}; sizes, where
	 * {@code sizes} says so, may be {@code ?}: {@link Shape#UNKNOWN}.
	 */
	record IntegersType(int least, int most, boolean sizes) implements AttrType<List<Integer>> {

		private static final Pattern SEPARATOR = Pattern.compile("[,×x]");
		private static final String UNKNOWN = "?";

		@Override
		public List<Integer> parse(String text) {
			List<Integer> values = Arrays.stream(SEPARATOR.split(text, -1)).map(s -> number(s.strip())).toList();
			if (values.size() < least || values.size() > most) {
				throw new IllegalArgumentException(text);
			}
			return values;
		}

		private Integer number(String text) {
			return sizes && UNKNOWN.equals(text) ? Shape.UNKNOWN : Integer.valueOf(text);
		}

		@Override
		public boolean isUnknown(Object value) {
			return sizes && value.equals(Shape.UNKNOWN);
		}

		@Override
		public String format(List<Integer> value) {
			return value.stream().map(v -> isUnknown(v) ? UNKNOWN : String.valueOf(v))
					.collect(Collectors.joining(","));
		}

		@Override
		public String name() {
			return "integers";
		}
	}

	/**
	 * The id of a kind of a family; its own settings lie nested in the setting.
	 *
	 * @param among the ids that there are to choose from; all of the family where it is empty
	 */
	record KindType(Family family, List<String> among) implements AttrType<String> {

		public KindType {
			among = List.copyOf(among);
		}

		@Override
		public List<String> ids(Catalog catalog) {
			return among.isEmpty() ? catalog.ids(family) : among;
		}

		/** The kind that an id or alias means, if it may be chosen. */
		public Optional<Kind> find(Catalog catalog, String id) {
			return catalog.find(family, id).map(Kind.class::cast)
					.filter(k -> among.isEmpty() || among.contains(k.id()));
		}

		@Override
		public String parse(String text) {
			return text.strip();
		}

		@Override
		public String format(String value) {
			return value;
		}

		@Override
		public List<String> named(Object value) {
			return value == null ? List.of() : List.of((String) value);
		}

		@Override
		public String name() {
			return "kind";
		}
	}

	/**
	 * Ids of kinds of a family, in order and separated by commas, none of them twice; the settings of each lie in a
	 * setting of that id, nested in this one.
	 */
	record KindsType(Family family) implements AttrType<List<String>> {
		@Override
		public List<String> parse(String text) {
			List<String> ids = Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
			if (Set.copyOf(ids).size() < ids.size()) {
				throw new IllegalArgumentException(text);
			}
			return ids;
		}

		@Override
		public String format(List<String> value) {
			return String.join(",", value);
		}

		@Override
		public List<String> ids(Catalog catalog) {
			return catalog.ids(family);
		}

		@Override
		public Optional<Kind> find(Catalog catalog, String id) {
			return catalog.find(family, id);
		}

		@Override
		public boolean isList() {
			return true;
		}

		@Override
		public List<String> named(Object value) {
			return value == null ? List.of() : ((List<?>) value).stream().map(String.class::cast).toList();
		}

		@Override
		public String name() {
			return "kinds";
		}
	}
}

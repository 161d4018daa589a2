package org.layerwright.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A Java expression, as far as generated code needs them: literals, constants, constructor and method calls. Texts are
 * values here, never source; the generator escapes them. Types are binary names with dots for nested types.
 */
public sealed interface Code {

	/** An Integer, Long, Double, Boolean, Character or String. */
	record Literal(Object value) implements Code {}

	/** A static field or enum constant. */
	record Constant(String type, String name) implements Code {}

	/** {@code new type(arguments)}. */
	record New(String type, List<Code> arguments) implements Code {}

	/** {@code type.method(arguments)}. */
	record StaticCall(String type, String method, List<Code> arguments) implements Code {}

	/** {@code on.method(arguments)}. */
	record Call(Code on, String method, List<Code> arguments) implements Code {}

	static Code literal(Object value) {
		return new Literal(value);
	}

	static Code constant(String type, String name) {
		return new Constant(type, name);
	}

	/** A constructor call; arguments are {@code Code} or values that become literals. */
	static Code construct(String type, Object... arguments) {
		return new New(type, codes(arguments));
	}

	/** A call of a static method. */
	static Code callStatic(String type, String method, Object... arguments) {
		return new StaticCall(type, method, codes(arguments));
	}

	/** A call on this expression. */
	default Code call(String method, Object... arguments) {
		return new Call(this, method, codes(arguments));
	}

	/** A call on this expression where {@code condition} holds, else this expression. */
	default Code callIf(boolean condition, String method, Object... arguments) {
		return condition ? call(method, arguments) : this;
	}

	private static List<Code> codes(Object... arguments) {
		List<Code> codes = new ArrayList<>();
		Arrays.stream(arguments).map(a -> a instanceof Code code ? code : new Literal(a)).forEach(codes::add);
		return List.copyOf(codes);
	}
}

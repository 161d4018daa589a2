package org.layerwright.catalog.tests;

import java.util.List;
import java.util.stream.Collectors;

import org.layerwright.catalog.Code;
import org.layerwright.catalog.Emission;

/** Expressions as one line of Java, with simple names. */
final class CodeText {

	private CodeText() {}

	static String of(Emission emission) {
		return switch (emission) {
		case Emission.Input input -> of(input.inputType());
		case Emission.Layer layer -> of(layer.layer());
		case Emission.Vertex vertex -> of(vertex.vertex());
		case Emission.Several several ->
			several.parts().stream().map(p -> of(p.emission())).collect(Collectors.joining("\n"));
		};
	}

	static String of(Code code) {
		return switch (code) {
		case Code.Literal literal -> literal(literal.value());
		case Code.Constant constant -> simple(constant.type()) + "." + constant.name();
		case Code.New made -> "new " + simple(made.type()) + arguments(made.arguments());
		case Code.StaticCall call -> simple(call.type()) + "." + call.method() + arguments(call.arguments());
		case Code.Call call -> of(call.on()) + "." + call.method() + arguments(call.arguments());
		};
	}

	private static String literal(Object value) {
		return switch (value) {
		case String text -> '"' + text + '"';
		case Character character -> "'" + character + "'";
		default -> value.toString();
		};
	}

	private static String arguments(List<Code> arguments) {
		return arguments.stream().map(CodeText::of).collect(Collectors.joining(", ", "(", ")"));
	}

	private static String simple(String type) {
		return type.replaceFirst("^(\\p{Lower}\\w*\\.)+", "");
	}
}

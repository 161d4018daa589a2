package org.layerwright.codegen.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.catalog.Code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * Writes expressions within 120 columns: on one line where they fit, else chains of calls with one call a line, and
 * arguments filled up line by line. Types are left to JavaPoet, which imports them.
 * <p>
 * A constant or a static call whose type is empty belongs to the class that is written.
 */
final class CodeWriter {

	private static final int WIDTH = 120;
	private static final int TAB = 4;
	private static final int CONTINUATION = 2;

	private final CodeBlock.Builder out = CodeBlock.builder();
	private final StringBuilder pending = new StringBuilder();
	private final Map<String, ClassName> types = new HashMap<>();
	private final Map<Code, Integer> widths = new IdentityHashMap<>();
	private int level;
	private int column;
	/** Whether the expression before was a chain of several lines. */
	private boolean broken;

	/** A writer of statements that stand {@code level} tabs from the left. */
	CodeWriter(int level) {
		this.level = level;
		this.column = level * TAB;
	}

	CodeBlock block() {
		return flush().build();
	}

	private CodeBlock.Builder flush() {
		if (!pending.isEmpty()) {
			out.add("$L", pending.toString());
			pending.setLength(0);
		}
		return out;
	}

	/** Source that is known to be safe. */
	CodeWriter text(String source) {
		pending.append(source);
		column += source.length();
		return this;
	}

	/** {@code expression}, broken where it does not fit with {@code after} more characters behind it. */
	CodeWriter expression(Code expression, int after) {
		if (column + width(expression) + after <= WIDTH) {
			return flatOut(expression);
		}
		if (expression instanceof Code.Call) {
			return chain(expression, after);
		}
		return switch (expression) {
		case Code.New made -> text("new ").type(made.type()).arguments(made.arguments(), after);
		case Code.StaticCall call -> ownerOut(call.type()).text(call.method()).arguments(call.arguments(), after);
		default -> flatOut(expression);
		};
	}

	/** A chain of calls, one a line, even where it would fit on one line. */
	CodeWriter chain(Code last, int after) {
		Deque<Code.Call> calls = new ArrayDeque<>();
		Code first = last;
		while (first instanceof Code.Call call) {
			calls.push(call);
			first = call.on();
		}
		expression(first, 0);
		indent(CONTINUATION);
		for (Code.Call call : calls) {
			newline().text("." + call.method()).arguments(call.arguments(), call == last ? after : 0);
		}
		broken = true;
		return indent(-CONTINUATION);
	}

	private CodeWriter arguments(List<Code> arguments, int after) {
		if (column + width(arguments) + after <= WIDTH) {
			return flatArguments(arguments);
		}
		broken = false;
		text("(").indent(CONTINUATION);
		boolean together = arguments.size() > 1 && level * TAB + width(rest(arguments)) + after <= WIDTH;
		for (int i = 0; i < arguments.size(); i++) {
			Code argument = arguments.get(i);
			int behind = i == arguments.size() - 1 ? 1 + after : 1;
			separate(i == 0, i == 1 && together, width(argument) + behind);
			expression(argument, behind);
			text(i == arguments.size() - 1 ? "" : ",");
		}
		return indent(-CONTINUATION).text(")");
	}

	private static List<Code> rest(List<Code> arguments) {
		return arguments.subList(1, arguments.size());
	}

	/**
	 * Before an argument of {@code length}: a space, or a new line where it would not fit or where that reads better.
	 */
	private void separate(boolean first, boolean wanted, int length) {
		boolean fits = column + (first ? 0 : 1) + length <= WIDTH;
		boolean hopeless = first && level * TAB + length > WIDTH;
		if (!wanted && !broken && (fits || hopeless)) {
			text(first ? "" : " ");
		} else {
			newline();
		}
		broken = false;
	}

	CodeWriter newline() {
		flush().add("\n");
		column = level * TAB;
		return this;
	}

	private CodeWriter indent(int levels) {
		for (int i = 0; i < Math.abs(levels); i++) {
			flush().add(levels > 0 ? "$>" : "$<");
		}
		level += levels;
		return this;
	}

	private CodeWriter ownerOut(String type) {
		return type.isEmpty() ? this : type(type).text(".");
	}

	private CodeWriter type(String name) {
		ClassName type = className(name);
		flush().add("$T", type);
		column += simple(name);
		return this;
	}

	private CodeWriter flatOut(Code code) {
		return switch (code) {
		case Code.Literal literal -> text(JavaText.literal(literal.value()));
		case Code.Constant constant -> ownerOut(constant.type()).text(constant.name());
		case Code.New made -> text("new ").type(made.type()).flatArguments(made.arguments());
		case Code.StaticCall call -> ownerOut(call.type()).text(call.method()).flatArguments(call.arguments());
		case Code.Call call -> flatOut(call.on()).text("." + call.method()).flatArguments(call.arguments());
		};
	}

	private CodeWriter flatArguments(List<Code> arguments) {
		text("(");
		for (int i = 0; i < arguments.size(); i++) {
			text(i == 0 ? "" : ", ").flatOut(arguments.get(i));
		}
		return text(")");
	}

	/** How wide {@code code} is on one line. */
	private int width(Code code) {
		Integer known = widths.get(code);
		if (known == null) {
			known = switch (code) {
			case Code.Literal literal -> JavaText.literal(literal.value()).length();
			case Code.Constant constant -> owner(constant.type()) + constant.name().length();
			case Code.New made -> "new ".length() + simple(made.type()) + width(made.arguments());
			case Code.StaticCall call -> owner(call.type()) + call.method().length() + width(call.arguments());
			case Code.Call call -> width(call.on()) + 1 + call.method().length() + width(call.arguments());
			};
			widths.put(code, known);
		}
		return known;
	}

	private int width(List<Code> arguments) {
		int separators = 2 * Math.max(0, arguments.size() - 1);
		return "()".length() + separators + arguments.stream().mapToInt(this::width).sum();
	}

	private int owner(String type) {
		return type.isEmpty() ? 0 : simple(type) + 1;
	}

	private int simple(String type) {
		return String.join(".", className(type).simpleNames()).length();
	}

	private ClassName className(String name) {
		return types.computeIfAbsent(name, ClassName::bestGuess);
	}
}

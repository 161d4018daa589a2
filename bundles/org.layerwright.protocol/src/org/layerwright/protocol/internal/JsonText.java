package org.layerwright.protocol.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Values as JSON text. Non-finite numbers become {@code null}, as JSON has none. */
final class JsonText {
	private JsonText() {}

	static void append(Object value, StringBuilder out) {
		if (value instanceof Number number) {
			append(number, out);
		} else if (value instanceof Collection<?> list) {
			appendList(list.iterator(), out);
		} else if (value instanceof Map<?, ?> map) {
			appendMap(map.entrySet().iterator(), out);
		} else if (value instanceof Record record) {
			appendRecord(record, out);
		} else {
			quote(String.valueOf(value), out);
		}
	}

	private static void append(Number number, StringBuilder out) {
		double d = number.doubleValue();
		if (!Double.isFinite(d)) {
			out.append("null");
		} else if (d == Math.rint(d) && Math.abs(d) < 1e9) {
			out.append((long) d); // 1 rather than 1.0
		} else {
			out.append(number);
		}
	}

	private static void appendList(Iterator<?> items, StringBuilder out) {
		out.append('[');
		while (items.hasNext()) {
			append(items.next(), out);
			out.append(items.hasNext() ? "," : "");
		}
		out.append(']');
	}

	private static void appendMap(Iterator<? extends Map.Entry<?, ?>> entries, StringBuilder out) {
		out.append('{');
		while (entries.hasNext()) {
			Map.Entry<?, ?> entry = entries.next();
			quote(String.valueOf(entry.getKey()), out);
			out.append(':');
			append(entry.getValue(), out);
			out.append(entries.hasNext() ? "," : "");
		}
		out.append('}');
	}

	private static void appendRecord(Record record, StringBuilder out) {
		int start = out.length();
		RecordShape.of(record.getClass()).write(record, out);
		if (out.length() > start) {
			out.setCharAt(start, '{'); // in place of the leading comma
		} else {
			out.append('{');
		}
		out.append('}');
	}

	private static void quote(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				out.append('\\').append(c);
			} else if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
				out.append(String.format("\\u%04x", (int) c)); // a lone surrogate has no UTF-8
			} else {
				out.append(c);
			}
		}
		out.append('"');
	}
}

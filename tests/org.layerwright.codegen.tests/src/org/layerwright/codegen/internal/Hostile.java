package org.layerwright.codegen.internal;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that try to break out of whatever they are written into. */
public final class Hostile {

	/** The ones that people know. */
	public static final List<String> KNOWN = List.of("", " ", "\"", "\\", "\\\"", "\"); System.exit(1); //",
			"\\u0022); System.exit(1); //", "\\u005c", "\\uXYZ", "*/ int evil; /*", "\\u002a\\u002f int evil;", "\n",
			"\r\n",
			"a\nb", "\t", "\0", "\u2028", "\u2029", "\u0085", "\u202e evil", "\ud800", "x\udc00",
			"\ud800\\u0022); System.exit(1); //",
			"\u2028\\u0022", "\ufeff", "$", "$$", "$L$S$T",
			"$[", "$>", "${user.home}", "%s%n%", "class", "null", "_", "int", "con", "NUL", "..", "../../etc/passwd",
			"/", "a/b",
			"{@code", "@Deprecated", "<script>", "</pre>", "]]>", "<!--", "-->", "--", "&amp;", "&#x41;", "网络", "сеть",
			"é",
			"😀", "1", "9lives", "\"\"\"", "'", "`", "a".repeat(10_000), "\"".repeat(10_000), "网".repeat(30_000));

	private Hostile() {}

	/** Known ones, mixtures of them, and anything at all. */
	public static Arbitrary<String> texts() {
		Arbitrary<String> known = Arbitraries.of(KNOWN);
		Arbitrary<String> mixed = known.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join("", parts));
		return Arbitraries.oneOf(known, mixed, Arbitraries.strings().ofMaxLength(40),
				Arbitraries.strings().withChars("\"\\u0025\n*/$").ofMaxLength(20));
	}
}

package org.layerwright.codegen.internal;

import java.util.regex.Pattern;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Types as source files. */
final class Source {

	/** A Javadoc comment with a single line; literals have no line ends, so this only ever finds comments. */
	private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^(\\s*/\\*\\*)\\n\\s*\\*( [^\\n]*)\\n\\s*\\*/$");
	private static final Pattern FIRST_LINE = Pattern.compile("(?m)^(public final class \\w+ \\{)\\n");

	private Source() {}

	static String of(String packageName, TypeSpec type) {
		String text = JavaFile.builder(packageName, type).indent("\t").skipJavaLangImports(true).build().toString();
		String shorter = SHORT_COMMENT.matcher(text).replaceAll("$1$2 */");
		return FIRST_LINE.matcher(shorter).replaceFirst("$1\n\n");
	}
}

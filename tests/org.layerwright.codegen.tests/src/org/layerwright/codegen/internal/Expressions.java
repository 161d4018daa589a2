package org.layerwright.codegen.internal;

import javax.lang.model.element.Modifier;

import org.layerwright.catalog.Code;
import org.layerwright.codegen.JavaCompilation;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Values of expressions that the catalogue emits. */
public final class Expressions {

	private static final int BODY = 2;

	private Expressions() {}

	/** Compiles {@code code} as generated code is compiled and gives its value. */
	public static Object value(Code code) {
		MethodSpec value = MethodSpec.methodBuilder("value").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.returns(Object.class)
				.addCode(new CodeWriter(BODY).text("return ").expression(code, 1).text(";").newline().block()).build();
		TypeSpec type = TypeSpec.classBuilder("Expression").addModifiers(Modifier.PUBLIC, Modifier.FINAL)
				.addMethod(value).build();
		try {
			return JavaCompilation.of("expression.Expression", Source.of("expression", type))
					.load("expression.Expression").getMethod("value").invoke(null);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}

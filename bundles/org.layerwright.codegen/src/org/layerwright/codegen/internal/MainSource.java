package org.layerwright.codegen.internal;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** The source of {@code Main}, which is written once and then is the user's. */
final class MainSource {

	private MainSource() {}

	static String text(Names names) {
		MethodSpec main = MethodSpec.methodBuilder("main").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.addParameter(String[].class, "args")
				.addStatement("$T.training().run(args)", ClassName.get(names.packageName(), names.className())).build();
		TypeSpec type = TypeSpec.classBuilder("Main").addModifiers(Modifier.PUBLIC, Modifier.FINAL)
				.addJavadoc("Starts the training. This class is yours: it is written once and then left as it is.\n")
				.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()).addMethod(main)
				.build();
		return Source.of(names.packageName(), type);
	}
}

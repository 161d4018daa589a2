package org.layerwright.codegen.internal;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** The source of the one class that is written anew whenever the model changes. */
final class NetworkSource {

	private static final ClassName TRAINING = ClassName.get("org.layerwright.dl4j", "Training");
	private static final int BODY = 2;
	private static final int LONGEST_TITLE = 80;

	private final Blueprint blueprint;

	NetworkSource(Blueprint blueprint) {
		this.blueprint = blueprint;
	}

	String text() {
		TypeSpec.Builder type = TypeSpec.classBuilder(blueprint.names().className())
				.addModifiers(Modifier.PUBLIC, Modifier.FINAL).addJavadoc(javadoc())
				.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
		for (Blueprint.Graph graph : blueprint.graphs()) {
			type.addMethods(new GraphMethods(graph, graph == blueprint.graphs().get(0)).methods());
		}
		return Source.of(blueprint.names().packageName(), type.addMethod(training()).addMethod(main()).build());
	}

	private CodeBlock javadoc() {
		CodeBlock.Builder doc = CodeBlock.builder();
		doc.add("The network \"$L\".\n", JavaText.comment(blueprint.title(), LONGEST_TITLE));
		for (Blueprint.Graph graph : blueprint.graphs()) {
			table(graph, doc);
		}
		return doc.add("\nLayerwright writes this class from the model; what is changed here is lost. Code of your own "
				+ "belongs beside it,\nwhere it stays as it is.\n").build();
	}

	private void table(Blueprint.Graph graph, CodeBlock.Builder doc) {
		List<String> table = ShapeTable.of(graph.vertices());
		if (!table.isEmpty()) {
			doc.add("\n");
			if (blueprint.graphs().size() > 1) {
				doc.add("{@link #$L()}, \"$L\":\n", graph.method(), JavaText.comment(graph.title(), LONGEST_TITLE));
			}
			doc.add("<pre>\n");
			table.forEach(line -> doc.add("$L\n", line));
			doc.add("</pre>\n");
		}
	}

	private MethodSpec training() {
		return MethodSpec.methodBuilder("training").addModifiers(Modifier.PUBLIC, Modifier.STATIC).returns(TRAINING)
				.addJavadoc("The data, and how the network learns from it.")
				.addCode(
						new CodeWriter(BODY).text("return ").chain(blueprint.training(), 1).text(";").newline().block())
				.build();
	}

	private static MethodSpec main() {
		return MethodSpec.methodBuilder("main").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.addJavadoc("Trains the network.").addParameter(String[].class, "args")
				.addCode("training().run(args);\n").build();
	}
}

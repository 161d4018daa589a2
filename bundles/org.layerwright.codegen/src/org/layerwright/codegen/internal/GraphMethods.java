package org.layerwright.codegen.internal;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

import org.layerwright.catalog.Code;
import org.layerwright.catalog.Emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;

/**
 * {@code configuration()} of a network: one builder chain where that can be read and compiled, else one method for each
 * part of a large network, since Java methods hold 64 KB and people less.
 */
final class GraphMethods {

	private static final ClassName CONFIGURATION = ClassName.get("org.deeplearning4j.nn.conf",
			"ComputationGraphConfiguration");
	private static final ClassName BUILDER = CONFIGURATION.nestedClass("GraphBuilder");
	private static final Code GRAPH = Code.constant("", "graph");
	private static final int BODY = 2;
	/** Layers in one method that people still like to read. */
	private static final int MOST_LAYERS = 60;
	/** Expressions in one method; each takes about ten bytes of the 65,535 that there are. */
	private static final int MOST_WEIGHT = 4_000;

	private final Blueprint.Graph graph;
	private final String part;

	GraphMethods(Blueprint.Graph graph, boolean first) {
		this.graph = graph;
		String method = graph.method();
		this.part = first ? "addPart" : "add" + Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Part";
	}

	List<MethodSpec> methods() {
		List<List<Vertex>> parts = parts(graph.layers());
		List<MethodSpec> methods = new ArrayList<>();
		methods.add(parts.size() == 1 ? whole() : inParts(parts));
		if (parts.size() > 1) {
			for (int i = 0; i < parts.size(); i++) {
				methods.add(part(i + 1, parts.get(i)));
			}
		}
		return methods;
	}

	private static List<List<Vertex>> parts(List<Vertex> layers) {
		List<List<Vertex>> parts = new ArrayList<>(List.of(new ArrayList<>()));
		int weight = 0;
		for (Vertex vertex : layers) {
			List<Vertex> part = parts.get(parts.size() - 1);
			weight += vertex.weight();
			if (part.size() == MOST_LAYERS || weight > MOST_WEIGHT && !part.isEmpty()) {
				parts.add(new ArrayList<>());
				weight = vertex.weight();
			}
			parts.get(parts.size() - 1).add(vertex);
		}
		return parts;
	}

	private MethodSpec whole() {
		Code chain = end(add(graph.layers(), begin()));
		return configuration().addCode(new CodeWriter(BODY).text("return ").chain(chain, 1).text(";").newline().block())
				.build();
	}

	private MethodSpec inParts(List<List<Vertex>> parts) {
		MethodSpec.Builder method = configuration();
		method.addCode("$T graph = ", BUILDER);
		method.addCode(new CodeWriter(BODY).chain(begin(), 1).text(";").newline().block());
		for (int i = 1; i <= parts.size(); i++) {
			method.addCode("$L$L(graph);\n", part, i);
		}
		method.addCode(new CodeWriter(BODY).text("return ").expression(end(GRAPH), 1).text(";").newline().block());
		return method.build();
	}

	private MethodSpec part(int number, List<Vertex> layers) {
		return MethodSpec.methodBuilder(part + number).addModifiers(Modifier.PRIVATE, Modifier.STATIC)
				.addParameter(BUILDER, "graph")
				.addCode(new CodeWriter(BODY).chain(add(layers, GRAPH), 1).text(";").newline().block()).build();
	}

	private MethodSpec.Builder configuration() {
		return MethodSpec.methodBuilder(graph.method()).addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.addJavadoc("The layers, how they are connected, and how their weights change.").returns(CONFIGURATION);
	}

	private Code begin() {
		List<Vertex> inputs = graph.inputs();
		Object[] names = inputs.stream().map(Vertex::name).toArray();
		Object[] types = inputs.stream().map(v -> ((Emission.Input) v.emission()).inputType()).toArray();
		return graph.builder().call("graphBuilder").call("addInputs", names).call("setInputTypes", types);
	}

	private static Code add(List<Vertex> layers, Code built) {
		Code chain = built;
		for (Vertex vertex : layers) {
			chain = vertex.addTo(chain);
		}
		return chain;
	}

	private Code end(Code built) {
		Code whole = built.call("setOutputs", graph.outputs().stream().map(Vertex::name).toArray());
		return graph.whole().apply(whole).call("build");
	}
}

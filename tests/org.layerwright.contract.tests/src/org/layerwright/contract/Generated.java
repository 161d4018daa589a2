package org.layerwright.contract;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.catalog.Catalog;
import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.JavaCompilation;
import org.layerwright.codegen.ProjectGenerator;
import org.layerwright.core.Analysis;
import org.layerwright.dl4j.Training;
import org.layerwright.model.Design;
import org.nd4j.linalg.api.buffer.DataType;

/** A design that went the whole way: generated, compiled without a warning, loaded. */
public final class Generated {

	private final Analysis analysis;
	private final String source;
	private final JavaCompilation compilation;
	private final Class<?> type;

	private Generated(Catalog catalog, Design design) {
		analysis = Analysis.of(catalog, design);
		GeneratedProject project = new ProjectGenerator(List.of()).generate(design, analysis);
		source = new String(project.regenerated().get(project.networkFile()), StandardCharsets.UTF_8);
		compilation = JavaCompilation.of(project.mainClass(), source);
		type = compilation.load(project.mainClass());
	}

	public static Generated of(Catalog catalog, Design design) {
		return new Generated(catalog, design);
	}

	public Analysis analysis() {
		return analysis;
	}

	public String source() {
		return source;
	}

	public JavaCompilation compilation() {
		return compilation;
	}

	/** What the generated {@code configuration()} returns. */
	public ComputationGraphConfiguration configuration() {
		return (ComputationGraphConfiguration) call("configuration");
	}

	/** What the generated {@code training()} returns. */
	public Training training() {
		return (Training) call("training");
	}

	/** The network with fresh weights in double precision. */
	public ComputationGraph network() {
		ComputationGraph graph = new ComputationGraph(configuration());
		graph.init();
		return graph.convertDataType(DataType.DOUBLE);
	}

	private Object call(String method) {
		try {
			return type.getMethod(method).invoke(null);
		} catch (InvocationTargetException e) {
			throw new AssertionError(method + "() in\n" + source, e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}

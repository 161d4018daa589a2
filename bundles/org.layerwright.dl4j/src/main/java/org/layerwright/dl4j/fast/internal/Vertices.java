package org.layerwright.dl4j.fast.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.impl.ElementWiseVertex;
import org.deeplearning4j.nn.graph.vertex.impl.MergeVertex;
import org.deeplearning4j.nn.graph.vertex.impl.PreprocessorVertex;
import org.deeplearning4j.nn.graph.vertex.impl.ReshapeVertex;
import org.layerwright.dl4j.fast.convolution.FastElementWise;
import org.layerwright.dl4j.fast.convolution.FastMerge;
import org.layerwright.dl4j.internal.Text;

/** Vertices without a layer. */
final class Vertices {
	/** Those of DL4J that do one operation on arrays, or none, and leave nothing to gain. */
	private static final Set<Class<?>> LIGHT = Set.of(PreprocessorVertex.class, ReshapeVertex.class);

	private Vertices() {}

	/** Replaces a vertex, or says why not. */
	static Optional<String> replace(ComputationGraph graph, GraphVertex vertex) throws ReflectiveOperationException {
		if (vertex.getClass() == ElementWiseVertex.class) {
			put(graph, vertex, new FastElementWise((ElementWiseVertex) vertex));
			return Optional.empty();
		}
		if (vertex.getClass() == MergeVertex.class) {
			put(graph, vertex, new FastMerge((MergeVertex) vertex));
			return Optional.empty();
		}
		boolean fast = LIGHT.contains(vertex.getClass()) || vertex.getClass().getName().startsWith("org.layerwright.");
		return fast ? Optional.empty() : Optional.of(Text.of("fast.unknown", vertex.getClass().getSimpleName()));
	}

	@SuppressWarnings("unchecked")
	private static void put(ComputationGraph graph, GraphVertex stock, GraphVertex fast)
			throws ReflectiveOperationException {
		Transplant.copy(stock, fast);
		Object named = Transplant.field(ComputationGraph.class, "verticesMap", Map.class).get(graph);
		graph.getVertices()[stock.getVertexIndex()] = fast;
		((Map<String, GraphVertex>) named).put(stock.getVertexName(), fast);
	}
}

package org.layerwright.dl4j.fast.internal;

import java.util.Optional;
import java.util.Set;

import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.impl.ElementWiseVertex;
import org.deeplearning4j.nn.graph.vertex.impl.MergeVertex;
import org.deeplearning4j.nn.graph.vertex.impl.PreprocessorVertex;
import org.deeplearning4j.nn.graph.vertex.impl.ReshapeVertex;
import org.layerwright.dl4j.internal.Text;

/** Vertices without a layer. */
final class Vertices {
	/** Those of DL4J that do one operation on arrays, or none, and leave nothing to gain. */
	private static final Set<Class<?>> LIGHT = Set.of(ElementWiseVertex.class, MergeVertex.class,
			PreprocessorVertex.class, ReshapeVertex.class);

	private Vertices() {}

	/** Why a vertex is not fast. */
	static Optional<String> obstacle(GraphVertex vertex) {
		boolean fast = LIGHT.contains(vertex.getClass()) || vertex.getClass().getName().startsWith("org.layerwright.");
		return fast ? Optional.empty() : Optional.of(Text.of("fast.unknown", vertex.getClass().getSimpleName()));
	}
}

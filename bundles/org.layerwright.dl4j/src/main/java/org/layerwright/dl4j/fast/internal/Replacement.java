package org.layerwright.dl4j.fast.internal;

import java.util.Optional;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.impl.LayerVertex;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.layerwright.dl4j.internal.Text;
import org.nd4j.linalg.api.buffer.DataType;

/** Puts fast layers in the place of stock ones. */
public final class Replacement {
	private static final String OWN = "org.layerwright.";

	private Replacement() {}

	/** Replaces the layer of a vertex, or says why not. */
	public static Optional<String> in(ComputationGraph graph, GraphVertex vertex) {
		try {
			return vertex instanceof LayerVertex ? layer(graph, (LayerVertex) vertex)
					: Vertices.replace(graph, vertex);
		} catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
			return Optional.of(Text.of("fast.failed", e.getClass().getSimpleName() + " " + e.getMessage()));
		}
	}

	private static Optional<String> layer(ComputationGraph graph, LayerVertex vertex)
			throws ReflectiveOperationException {
		Site site = Site.of(graph, vertex);
		return replace(site, fast -> {
			int number = number(graph.getLayers(), site.layer());
			Transplant.field(LayerVertex.class, "layer", Layer.class).set(vertex, fast);
			graph.getLayers()[number] = fast;
		});
	}

	/** The graph has its layers in a list, too. */
	private static int number(Layer[] layers, Layer layer) throws NoSuchFieldException {
		for (int i = 0; i < layers.length; i++) {
			if (layers[i] == layer) {
				return i;
			}
		}
		throw new NoSuchFieldException("ComputationGraph.layers");
	}

	/** Where a new layer goes. */
	private interface Place {
		void put(Layer fast) throws ReflectiveOperationException;
	}

	private static Optional<String> replace(Site site, Place place) throws ReflectiveOperationException {
		Layer layer = site.layer();
		if (layer instanceof BaseWrapperLayer) {
			return wrapped(site, (BaseWrapperLayer) layer);
		}
		if (layer.getClass().getName().startsWith(OWN)) {
			if (layer instanceof Placed) {
				((Placed) layer).place(site);
			}
			return Optional.empty();
		}
		if (site.type() != DataType.FLOAT) {
			return Optional.of(Text.of("fast.precision"));
		}
		Optional<Kind> kind = Registry.kind(layer);
		if (kind.isEmpty()) {
			return Optional.of(Text.of("fast.unknown", layer.getClass().getSimpleName()));
		}
		Optional<String> obstacle = kind.get().obstacle().apply(site);
		if (obstacle.isEmpty()) {
			Layer fast = kind.get().create().apply(site);
			Transplant.copy(layer, fast);
			place.put(fast);
		}
		return obstacle;
	}

	private static Optional<String> wrapped(Site site, BaseWrapperLayer wrapper) throws ReflectiveOperationException {
		return replace(site.within(wrapper.getUnderlying()),
				fast -> Transplant.field(BaseWrapperLayer.class, "underlying", Layer.class).set(wrapper, fast));
	}
}

package org.layerwright.dl4j.fast.workers;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;

/** Tells all layers and vertices of a graph that want to know it which part of a batch they see. */
final class Shares {
	private Shares() {}

	static void tell(ComputationGraph graph, Share share) {
		for (GraphVertex vertex : graph.getVertices()) {
			if (vertex instanceof Shared) {
				((Shared) vertex).share(share);
			}
		}
		for (Layer layer : graph.getLayers()) {
			tell(layer, share);
		}
	}

	private static void tell(Layer layer, Share share) {
		if (layer instanceof Shared) {
			((Shared) layer).share(share);
		} else if (layer instanceof BaseWrapperLayer) {
			tell(((BaseWrapperLayer) layer).getUnderlying(), share);
		}
	}
}

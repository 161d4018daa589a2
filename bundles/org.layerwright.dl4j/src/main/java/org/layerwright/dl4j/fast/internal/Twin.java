package org.layerwright.dl4j.fast.internal;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.learning.config.NoOp;

/** A second graph with the parameters of another one, for a thread of its own. */
public final class Twin {
	private Twin() {}

	/** One with DL4J's layers. It sees every update of the parameters and makes none. */
	public static ComputationGraph of(ComputationGraph original) {
		ComputationGraph twin = new ComputationGraph(withoutUpdaters(original.getConfiguration().clone()));
		twin.init(original.params(), false);
		return twin;
	}

	/** What updaters remember would take memory for nothing. */
	private static ComputationGraphConfiguration withoutUpdaters(ComputationGraphConfiguration configuration) {
		for (GraphVertex vertex : configuration.getVertices().values()) {
			if (vertex instanceof LayerVertex
					&& ((LayerVertex) vertex).getLayerConf().getLayer() instanceof BaseLayer) {
				BaseLayer layer = (BaseLayer) ((LayerVertex) vertex).getLayerConf().getLayer();
				layer.setIUpdater(new NoOp());
				layer.setBiasUpdater(null);
			}
		}
		return configuration;
	}
}

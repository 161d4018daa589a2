package org.layerwright.dl4j.fast.workers;

import java.util.Optional;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.OptimizationAlgorithm;
import org.deeplearning4j.nn.conf.BackpropType;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.CenterLossOutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.wrapper.BaseWrapperLayer;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.layer.Disturbance;
import org.layerwright.dl4j.layer.internal.DisturbingLayer;

/** Whether the batches of a graph can be divided: where samples have to do with one another, layers must know it. */
final class Division {
	private Division() {}

	/** Why they cannot, in the user's language; empty if they can. */
	static Optional<String> obstacle(ComputationGraph graph) {
		if (graph.getConfiguration().getBackpropType() == BackpropType.TruncatedBPTT) {
			return Optional.of(Text.of("workers.truncated"));
		}
		if (graph.conf().getOptimizationAlgo() != OptimizationAlgorithm.STOCHASTIC_GRADIENT_DESCENT) {
			return Optional.of(Text.of("workers.algorithm", graph.conf().getOptimizationAlgo()));
		}
		try {
			graph.getConfiguration().clone();
		} catch (RuntimeException e) {
			return Optional.of(Text.of("workers.copy", e.toString()));
		}
		for (Layer layer : graph.getLayers()) {
			if (!divides(layer)) {
				return Optional.of(Text.of("workers.layer", layer.conf().getLayer().getLayerName(),
						layer.getClass().getSimpleName()));
			}
		}
		return Optional.empty();
	}

	private static boolean divides(Layer layer) {
		if (layer instanceof BaseWrapperLayer) {
			return divides(((BaseWrapperLayer) layer).getUnderlying());
		}
		org.deeplearning4j.nn.conf.layers.Layer conf = layer.conf().getLayer();
		boolean noisy = conf.getIDropout() != null
				&& !(layer instanceof DisturbingLayer && Disturbance.knows(conf.getIDropout()))
				|| conf instanceof BaseLayer && ((BaseLayer) conf).getWeightNoise() != null
				|| conf instanceof Bidirectional && ((Bidirectional) conf).getFwd().getIDropout() != null;
		boolean together = conf instanceof BatchNormalization || conf instanceof CenterLossOutputLayer;
		return !noisy && (!together || layer instanceof Shared);
	}
}

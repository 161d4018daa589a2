package org.layerwright.dl4j.kernel;

import java.lang.reflect.Field;
import java.util.List;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Puts kernels under the layers of a graph. {@code ConvolutionLayer} has a place for one, meant for cuDNN, which is not
 * reachable from outside: if a later DL4J has it no longer, its own implementation goes on as if nothing had been
 * asked.
 */
public final class Kernels {
	private static final String PLACE = "helper";

	private Kernels() {}

	/** Puts them under; the graph must have been initialised. Gives how many. */
	public static int attach(ComputationGraph graph) {
		int attached = 0;
		for (Layer layer : graph.getLayers()) {
			attached += layer.getClass() == ConvolutionLayer.class && put(graph, (ConvolutionLayer) layer) ? 1 : 0;
		}
		return attached;
	}

	private static boolean put(ComputationGraph graph, ConvolutionLayer layer) {
		org.deeplearning4j.nn.conf.layers.ConvolutionLayer conf = layer.layerConf();
		if (graph.getConfiguration().getDataType() != DataType.FLOAT || conf.getWeightNoise() != null
				|| conf.getCnn2dDataFormat() != CNN2DFormat.NCHW) {
			return false;
		}
		boolean first = conf.getIDropout() == null && first(graph.getConfiguration(), conf.getLayerName());
		try {
			Field place = ConvolutionLayer.class.getDeclaredField(PLACE);
			place.setAccessible(true);
			place.set(layer, new Convolution2d(() -> first));
			return true;
		} catch (ReflectiveOperationException | RuntimeException e) {
			return false;
		}
	}

	/** Whether nothing before the layer wants to know the gradient of its input. */
	private static boolean first(ComputationGraphConfiguration configuration, String name) {
		List<String> inputs = configuration.getVertexInputs().get(name);
		return configuration.getNetworkInputs().containsAll(inputs)
				&& ((LayerVertex) configuration.getVertices().get(name)).getPreProcessor() == null;
	}
}

package org.layerwright.dl4j.fast.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.VertexIndices;
import org.deeplearning4j.nn.graph.vertex.impl.LayerVertex;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.fast.InputGradientListener;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Where a layer stands in its graph.
 *
 * @param graph the graph
 * @param layer the layer as it is before it is replaced
 * @param alone whether it alone reads an input of the graph, as it is
 */
public record Site(ComputationGraph graph, Layer layer, boolean alone) {

	/** That of the layer of a vertex. */
	static Site of(ComputationGraph graph, LayerVertex vertex) {
		boolean alone = vertex.getLayerPreProcessor() == null;
		for (VertexIndices from : vertex.getInputVertices()) {
			GraphVertex source = graph.getVertices()[from.getVertexIndex()];
			alone &= source.isInputVertex() && source.getNumOutputConnections() == 1;
		}
		return new Site(graph, vertex.getLayer(), alone);
	}

	/** That of a layer that another layer at this place works with. */
	Site within(Layer wrapped) {
		return new Site(graph, wrapped, false);
	}

	/** Configuration of the layer. */
	public NeuralNetConfiguration conf() {
		return layer.conf();
	}

	/** Type of the numbers that the graph computes with. */
	public DataType type() {
		return graph.getConfiguration().getDataType();
	}

	/**
	 * Whether nothing asks for the gradient of the layer's input, so that a backward pass may give null for it. To be
	 * asked in each pass, for listeners come and go.
	 */
	public boolean first() {
		if (alone) {
			for (TrainingListener listener : graph.getListeners()) {
				if (listener instanceof InputGradientListener) {
					return false;
				}
			}
		}
		return alone;
	}

	/** Whether the graph learns and nobody keeps what passes between its layers. */
	boolean learning() {
		return graph.getOptimizer() instanceof Descent && ((Descent) graph.getOptimizer()).fleeting();
	}
}

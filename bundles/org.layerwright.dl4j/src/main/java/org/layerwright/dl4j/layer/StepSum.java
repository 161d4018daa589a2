package org.layerwright.dl4j.layer;

import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.layerwright.dl4j.layer.internal.StepSumVertex;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's sum of arrays of the same shape, for sequences [batch, features, time] that layers of ours keep step by step
 * in memory: it leaves them so, where DL4J's own would turn them round, and back again in the next layer.
 */
public final class StepSum extends ElementWiseVertex {
	private static final long serialVersionUID = 1L;

	/** A sum. */
	public StepSum() {
		super(Op.Add);
	}

	@Override
	public StepSum clone() {
		return new StepSum();
	}

	@Override
	public GraphVertex instantiate(ComputationGraph graph, String name, int index, INDArray parameters,
			boolean initialize, DataType type) {
		return new StepSumVertex(graph, name, index, type);
	}
}

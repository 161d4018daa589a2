package org.layerwright.dl4j.internal;

import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.workers.PartWatch;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Roughly how many multiplications a forward pass takes: each weight is used once at each place of each sample. */
final class Effort implements PartWatch {
	private final ComputationGraph graph;
	private double multiplications;

	Effort(ComputationGraph graph) {
		this.graph = graph;
	}

	@Override
	public void forward(int first, Map<String, INDArray> activations) {
		if (multiplications == 0) {
			for (Layer layer : graph.getLayers()) {
				INDArray out = activations.get(layer.conf().getLayer().getLayerName());
				multiplications += layer.numParams() * (out == null ? samples() : (double) out.length() / out.size(1));
			}
		}
	}

	/** The output layer has not been asked yet. */
	private double samples() {
		INDArray in = graph.getInput(0);
		return in.size(0) * (double) (in.rank() == 3 ? in.size(2) : 1);
	}

	/** The number for the first batch; 0 before it. */
	double multiplications() {
		return multiplications;
	}
}

package org.layerwright.dl4j.fast.proof;

import java.util.stream.Stream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

/** Samples; masks may be {@code null}. */
record Batch(INDArray[] features, INDArray labels, INDArray[] featureMasks, INDArray labelMask) {

	int samples() {
		return (int) labels.size(0);
	}

	Batch in(DataType type) {
		return new Batch(cast(type, features), labels.castTo(type), featureMasks == null ? null
				: cast(type, featureMasks), labelMask == null ? null : labelMask.castTo(type));
	}

	private static INDArray[] cast(DataType type, INDArray... arrays) {
		return Stream.of(arrays).map(a -> a == null ? null : a.castTo(type)).toArray(INDArray[]::new);
	}

	private Batch of(ComputationGraph graph) {
		return in(graph.getConfiguration().getDataType());
	}

	/** What a graph makes of it. */
	INDArray output(ComputationGraph graph) {
		Batch batch = of(graph);
		return graph.output(false, batch.features, batch.featureMasks, null)[0].dup();
	}

	/** Computes score and gradient, and leaves them in the graph. */
	void backward(ComputationGraph graph) {
		Batch batch = of(graph);
		graph.setInputs(batch.features);
		graph.setLabels(batch.labels);
		graph.setLayerMaskArrays(batch.featureMasks, batch.labelMasks());
		graph.computeGradientAndScore();
		graph.clearLayerMaskArrays();
	}

	/** Learns from it. */
	void fit(ComputationGraph graph) {
		Batch batch = of(graph);
		graph.fit(batch.features, new INDArray[] { batch.labels }, batch.featureMasks, batch.labelMasks());
	}

	INDArray[] labelMasks() {
		return labelMask == null ? null : new INDArray[] { labelMask };
	}

	/** For DL4J's iterators. */
	MultiDataSet dataSet() {
		return new MultiDataSet(features, new INDArray[] { labels }, featureMasks, labelMasks());
	}
}

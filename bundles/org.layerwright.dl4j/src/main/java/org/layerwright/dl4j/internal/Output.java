package org.layerwright.dl4j.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BaseOutputLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossSparseMCXENT;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The last layer of a network: how it measures its error, and what it says about a batch that is being learned from.
 *
 * @param layer the layer
 * @param loss its loss, null if it has none that is known
 * @param activation its activation
 */
record Output(Layer layer, ILossFunction loss, IActivation activation) {
	private static final double TINY = 1e-10;
	private static final double FLOAT_STEP = 6e-8;

	static Output of(ComputationGraph graph) {
		Layer layer = graph.getOutputLayer(0);
		org.deeplearning4j.nn.conf.layers.Layer conf = layer.conf().getLayer();
		if (conf instanceof BaseOutputLayer output) {
			return new Output(layer, output.getLossFn(), output.getActivationFn());
		}
		if (conf instanceof LossLayer output) {
			return new Output(layer, output.getLossFn(), output.getActivationFn());
		}
		return new Output(layer, null, null);
	}

	/** Outputs moved away from 0 and 1 as far as the logarithms of the loss need it, as 0 log 0 is to be 0. */
	INDArray safe(INDArray outputs) {
		if (loss instanceof LossMCXENT) {
			return Transforms.max(outputs, TINY);
		}
		return loss instanceof LossBinaryXENT ? Transforms.min(Transforms.max(outputs, TINY), 1 - FLOAT_STEP) : outputs;
	}

	/** One row a sample, or one row a time step of each sample, of what layers give or take; a copy for steps. */
	static INDArray rows(INDArray values) {
		return values.rank() < 3 ? values
				: values.permute(0, 2, 1).dup('c').reshape(values.size(0) * values.size(2), values.size(1));
	}

	/** Whether it takes classes as indices instead of a 1 among zeros. */
	boolean sparse() {
		return loss instanceof LossSparseMCXENT || loss instanceof SparseCrossEntropyLoss;
	}

	/**
	 * What it says about its current input, as {@link #rows}: during learning that is cheaper than another forward
	 * pass.
	 */
	INDArray current() {
		INDArray input = rows(layer.input());
		INDArray weights = layer.paramTable().get(DefaultParamInitializer.WEIGHT_KEY);
		INDArray bias = layer.paramTable().get(DefaultParamInitializer.BIAS_KEY);
		INDArray sum = weights == null ? input.dup('c') : input.mmul(weights);
		return activation.getActivation(bias == null ? sum : sum.addiRowVector(bias), false);
	}

	/** Whether {@link #current()} can be asked. */
	boolean speaks() {
		return activation != null;
	}
}

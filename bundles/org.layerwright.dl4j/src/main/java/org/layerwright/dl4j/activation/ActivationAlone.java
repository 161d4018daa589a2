package org.layerwright.dl4j.activation;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.activation.internal.ActivationAloneLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's layer of an activation function alone, y = f(x), for arrays of any shape. DL4J's own writes the result over
 * its input outside of training: whatever else reads that input, such as a way around this layer or the next evaluation
 * on the same samples, then gets f(x) for x.
 */
public final class ActivationAlone extends ActivationLayer {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	public ActivationAlone() {}

	/** A layer of one of DL4J's functions. */
	public ActivationAlone(Activation function) {
		super(function);
	}

	/** A layer of any function. */
	public ActivationAlone(IActivation function) {
		super(function);
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		ActivationAloneLayer layer = new ActivationAloneLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		layer.setConf(conf);
		return layer;
	}
}

package org.layerwright.dl4j.layer;

import java.util.Collection;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.layer.internal.StepDropoutLayer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's dropout as a layer, for sequences [batch, features, time] with masks, too, which DL4J's own refuses. */
public final class StepDropout extends DropoutLayer {
	private static final long serialVersionUID = 1L;

	/** For reading JSON. */
	public StepDropout() {}

	/** @param kept probability with which a value is kept, as DL4J counts: above 0, up to 1 */
	public StepDropout(double kept) {
		super(kept);
	}

	/** @param change what is done to the values while training, such as adding noise */
	public StepDropout(IDropout change) {
		super(change);
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		StepDropoutLayer layer = new StepDropoutLayer(conf, type);
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		layer.setParamTable(initializer().init(conf, view, initialize));
		layer.setConf(conf);
		return layer;
	}
}

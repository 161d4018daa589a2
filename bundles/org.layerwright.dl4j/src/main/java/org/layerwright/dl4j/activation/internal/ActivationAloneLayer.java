package org.layerwright.dl4j.activation.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.ActivationLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Elementwise;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Applies the function to a copy; ReLU of pictures whose channels lie side by side goes to oneDNN. */
public final class ActivationAloneLayer extends ActivationLayer {
	private static final long serialVersionUID = 1L;

	private final transient boolean rectifies = OneDnn.available()
			&& layerConf().getActivationFn().equals(new ActivationReLU());
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient Recent<Elementwise> rectified = new Recent<>();

	/** For {@link org.layerwright.dl4j.activation.ActivationAlone}. */
	public ActivationAloneLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	private boolean pictures() {
		return rectifies && input.dataType() == DataType.FLOAT && ChannelsLast.lies(input);
	}

	private Elementwise rectified() {
		return rectified.get(new long[] { input.length() }, s -> Elementwise.relu(s[0]));
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		if (pictures()) {
			INDArray result = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATIONS);
			rectified().forward(Address.of(input), Address.of(result));
			return result;
		}
		INDArray copy = workspaces.dup(ArrayType.ACTIVATIONS, input, input.ordering());
		return layerConf().getActivationFn().getActivation(copy, training);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		if (!pictures() || epsilon.dataType() != DataType.FLOAT) {
			return super.backpropGradient(epsilon, workspaces);
		}
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		rectified().backward(Address.of(input), errors.of(epsilon), Address.of(next));
		return new Pair<>(new DefaultGradient(), next);
	}
}

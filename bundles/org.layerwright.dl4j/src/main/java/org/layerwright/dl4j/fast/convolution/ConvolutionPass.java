package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;
import java.util.function.Function;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A convolution and its activation: forward, and back with what was kept of that. */
final class ConvolutionPass {
	private final PictureActivation activation;
	private final Function<INDArray, Convolution> make;
	private final ChannelsLast inputs = new ChannelsLast();
	private final ChannelsLast errors = new ChannelsLast();
	private final Recent<Convolution> convolutions = new Recent<>();
	private INDArray input;

	/** @param make the convolution of an input, which must rectify if the function is ReLU */
	ConvolutionPass(IActivation function, Function<INDArray, Convolution> make) {
		this.activation = new PictureActivation(function);
		this.make = make;
	}

	/** Why a layer that convolves must stay as it is. */
	static Optional<String> obstacle(Site site) {
		ConvolutionLayer conf = (ConvolutionLayer) site.conf().getLayer();
		if (conf.getWeightNoise() != null) {
			return Optional.of(Text.of("fast.weightNoise"));
		}
		if (conf.getCnn2dDataFormat() != CNN2DFormat.NCHW) {
			return Optional.of(Text.of("fast.channelsLast"));
		}
		return PictureActivation.obstacle(conf.getActivationFn());
	}

	/** Why a layer must stay as it is that cannot do without oneDNN. */
	static Optional<String> obstacleWithoutOneDnn(Site site) {
		return OneDnn.available() ? obstacle(site) : Optional.of(Text.of("fast.onednn"));
	}

	/** Whether an input is as the layer was told. */
	static boolean fits(INDArray input, ConvolutionLayer conf) {
		return OneDnn.available() && input != null && input.rank() == 4 && input.dataType() == DataType.FLOAT
				&& input.size(1) == conf.getNIn();
	}

	/** Whether the last pass forward can be gone back. */
	boolean remembers() {
		return activation.remembers();
	}

	/** Nothing can be gone back. */
	void forget() {
		activation.forget();
		input = null;
	}

	/** @param b null without */
	INDArray forward(INDArray x, INDArray w, INDArray b, boolean training, LayerWorkspaceMgr workspaces) {
		Convolution convolution = convolution(x);
		INDArray z = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, x.size(0), convolution.channels(),
				convolution.window().out()[0], convolution.window().out()[1]);
		convolution.forward(inputs.of(x), Address.of(w), b == null ? 0 : Address.of(b), Address.of(z));
		input = training ? x : null;
		return activation.forward(z, training, workspaces);
	}

	/**
	 * Computes gradients, and the error before from the error behind.
	 *
	 * @param b gradient of the bias; null without
	 * @return null if the layer is the first one
	 */
	INDArray backward(INDArray epsilon, INDArray weights, INDArray w, INDArray b, boolean first,
			LayerWorkspaceMgr workspaces) {
		Convolution convolution = convolution(input);
		long delta = activation.backward(epsilon, errors, workspaces);
		convolution.toFilters(inputs.of(input), delta, Address.of(w), b == null ? 0 : Address.of(b));
		if (first) {
			return null;
		}
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		convolution.toInput(Address.of(weights), delta, Address.of(next));
		return next;
	}

	private Convolution convolution(INDArray x) {
		return convolutions.get(x.shape(), s -> make.apply(x));
	}
}

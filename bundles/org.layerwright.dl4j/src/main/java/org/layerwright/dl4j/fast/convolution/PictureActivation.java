package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.activation.ActivationSoftmaxFeatures;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Elementwise;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationRReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The activation of a layer whose results lie as {@link ChannelsLast} says; ReLU is done by the layer itself. */
final class PictureActivation {
	private final IActivation function;
	private final boolean rectifies;
	private final boolean straight;
	private final Recent<Elementwise> rectified = new Recent<>();
	/** What the function was applied to, or gave in the case of ReLU; null if nothing is to be gone back. */
	private INDArray kept;

	PictureActivation(IActivation function) {
		this.function = function;
		this.rectifies = function.equals(new ActivationReLU());
		this.straight = function instanceof ActivationIdentity;
	}

	/** Why a function cannot be applied to pictures that lie so. */
	static Optional<String> obstacle(IActivation function) {
		boolean each = !(function instanceof ActivationSoftmax) && !(function instanceof ActivationSoftmaxFeatures)
				&& !(function instanceof ActivationRReLU);
		return each ? Optional.empty() : Optional.of(Text.of("fast.activation", function));
	}

	/** Whether the last pass forward was one that can be gone back. */
	boolean remembers() {
		return kept != null;
	}

	/** Nothing can be gone back. */
	void forget() {
		kept = null;
	}

	/** Makes negative values 0 if the function is ReLU, for layers that do not do it themselves. */
	INDArray rectified(INDArray z) {
		if (rectifies) {
			rectified.get(new long[] { z.length() }, s -> Elementwise.relu(s[0])).forward(Address.of(z), Address.of(z));
		}
		return z;
	}

	/** The activation of what the layer gave, which is its own to change. */
	INDArray forward(INDArray z, boolean training, LayerWorkspaceMgr workspaces) {
		kept = training ? z : null;
		if (rectifies || straight) {
			return z;
		}
		if (!training) {
			return applied(z, false);
		}
		INDArray y = ChannelsLast.like(z, workspaces, ArrayType.ACTIVATIONS);
		ChannelsLast.rows(y).assign(ChannelsLast.rows(z));
		return applied(y, true);
	}

	/** The array after the function was applied to each of its values. */
	private INDArray applied(INDArray y, boolean training) {
		INDArray result = function.getActivation(ChannelsLast.rows(y), training);
		if (Address.of(result) != Address.of(y)) {
			ChannelsLast.rows(y).assign(result);
		}
		return y;
	}

	/** Where the error before the function lies, from the error behind; gone back only once. */
	long backward(INDArray epsilon, ChannelsLast errors, LayerWorkspaceMgr workspaces) {
		INDArray z = kept;
		kept = null;
		long error = errors.of(epsilon);
		if (straight) {
			return error;
		}
		INDArray delta = ChannelsLast.like(z, workspaces, ArrayType.BP_WORKING_MEM);
		back(z, epsilon, error, delta);
		return Address.of(delta);
	}

	private void back(INDArray z, INDArray epsilon, long error, INDArray delta) {
		if (rectifies) {
			rectified.get(new long[] { z.length() }, s -> Elementwise.relu(s[0])).backward(Address.of(z), error,
					Address.of(delta));
		} else {
			delta.assign(epsilon);
			INDArray rows = ChannelsLast.rows(delta);
			INDArray result = function.backprop(ChannelsLast.rows(z), rows).getFirst();
			if (Address.of(result) != Address.of(rows)) {
				rows.assign(result);
			}
		}
	}
}

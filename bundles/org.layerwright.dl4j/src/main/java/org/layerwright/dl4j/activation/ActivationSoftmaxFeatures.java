package org.layerwright.dl4j.activation;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.SoftMax;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The softmax over the features of [batch, features, time], or the channels of [batch, channels, height, width], at
 * each place by itself: {@code e^xᵢ / Σⱼ e^xⱼ}. DL4J's goes over the last dimension, which is the time or the width
 * there.
 */
public final class ActivationSoftmaxFeatures extends BaseActivationFunction {
	private static final long serialVersionUID = 1L;
	private static final int FEATURES = 1;

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		Nd4j.exec(new SoftMax(in, in, FEATURES));
		return in;
	}

	@Override
	public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
		assertShape(in, epsilon);
		INDArray out = getActivation(in.dup(), true);
		INDArray weighted = out.mul(epsilon);
		return new Pair<>(weighted.subi(out.mul(weighted.sum(true, FEATURES))), null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivationSoftmaxFeatures;
	}

	@Override
	public int hashCode() {
		return ActivationSoftmaxFeatures.class.hashCode();
	}

	@Override
	public String toString() {
		return "softmax";
	}
}

package org.layerwright.dl4j.shape;

import java.util.Arrays;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Exchanges the dimensions of sequences [sample, feature, time] or pictures [sample, channel, height, width]; goes into
 * a {@code PreprocessorVertex}.
 */
public final class Permutation implements InputPreProcessor {
	private static final long serialVersionUID = 1L;

	private final int[] places;

	/** For each dimension of the result but the samples, which one of the input it is; the samples are number 0. */
	@JsonCreator
	public Permutation(@JsonProperty("places") int... places) {
		this.places = places.clone();
	}

	public int[] getPlaces() {
		return places.clone();
	}

	@Override
	public INDArray preProcess(INDArray input, int batch, LayerWorkspaceMgr workspaces) {
		return workspaces.dup(ArrayType.ACTIVATIONS, input.permute(all(places)), 'c');
	}

	@Override
	public INDArray backprop(INDArray error, int batch, LayerWorkspaceMgr workspaces) {
		int[] back = new int[places.length];
		for (int i = 0; i < back.length; i++) {
			back[places[i] - 1] = i + 1;
		}
		return workspaces.dup(ArrayType.ACTIVATION_GRAD, error.permute(all(back)), 'c');
	}

	private static int[] all(int[] places) {
		int[] all = new int[places.length + 1];
		System.arraycopy(places, 0, all, 1, places.length);
		return all;
	}

	@Override
	public InputType getOutputType(InputType input) {
		long[] shape = input.getShape(false);
		if (shape.length != places.length) {
			throw new IllegalStateException("the order " + Arrays.toString(places) + " does not fit " + input);
		}
		long[] to = new long[shape.length];
		for (int i = 0; i < to.length; i++) {
			to[i] = shape[places[i] - 1];
		}
		return to.length == 2 ? InputType.recurrent(to[0], to[1]) : InputType.convolutional(to[1], to[2], to[0]);
	}

	/** A mask of time says nothing of what stands in its place. */
	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int batch) {
		boolean timeStays = places[places.length - 1] == places.length;
		return new Pair<>(timeStays ? mask : null, state);
	}

	@Override
	public Permutation clone() {
		return new Permutation(places);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Permutation && Arrays.equals(((Permutation) other).places, places);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(places);
	}
}

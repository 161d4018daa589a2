package org.layerwright.dl4j.fast.workers;

import java.util.Arrays;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * A batch or some samples of it, one after the other.
 *
 * @param features one array an input, samples first
 * @param labels one array an output
 * @param featureMasks one an input, some of them null; or null
 * @param labelMasks one an output, some of them null; or null
 */
record Slice(INDArray[] features, INDArray[] labels, INDArray[] featureMasks, INDArray[] labelMasks) {

	/** How many samples. */
	int samples() {
		return (int) features[0].size(0);
	}

	/** Whether every array has as many samples, so that it can be divided. */
	boolean divisible() {
		int samples = samples();
		return all(features, samples) && all(labels, samples) && all(featureMasks, samples)
				&& all(labelMasks, samples);
	}

	private static boolean all(INDArray[] arrays, int samples) {
		return arrays == null
				|| Arrays.stream(arrays).allMatch(array -> array == null || array.size(0) == samples);
	}

	/** The first sample of a part when the batch is divided as evenly as it can be, longer parts first. */
	static int start(int part, int parts, int samples) {
		return part * (samples / parts) + Math.min(part, samples % parts);
	}

	/** Some samples of this, not copied. */
	Slice part(int from, int to) {
		return new Slice(part(features, from, to), part(labels, from, to), part(featureMasks, from, to),
				part(labelMasks, from, to));
	}

	private static INDArray[] part(INDArray[] arrays, int from, int to) {
		if (arrays == null) {
			return null;
		}
		INDArray[] parts = new INDArray[arrays.length];
		for (int i = 0; i < arrays.length; i++) {
			parts[i] = arrays[i] == null ? null : part(arrays[i], from, to);
		}
		return parts;
	}

	private static INDArray part(INDArray array, int from, int to) {
		INDArrayIndex[] all = new INDArrayIndex[array.rank()];
		Arrays.fill(all, NDArrayIndex.all());
		all[0] = NDArrayIndex.interval(from, to);
		return array.get(all);
	}
}

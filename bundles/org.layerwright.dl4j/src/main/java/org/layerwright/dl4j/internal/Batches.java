package org.layerwright.dl4j.internal;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

import org.layerwright.dl4j.data.Samples;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Gathers samples into arrays. The arrays of each size of batch are made once and filled again and again: what the last
 * call gave is overwritten by the next one of the same size.
 */
final class Batches {
	private final Samples samples;
	private final NetworkFit fit;
	private final DataType type;
	private final Map<Integer, Batch> bySize = new HashMap<>();

	/** One batch: what goes in and what should come out. */
	static final class Batch {
		final INDArray features;
		final INDArray labels;
		final int[] rows;
		private final INDArray floatFeatures;
		private final INDArray floatLabels;
		private final FloatBuffer featureBuffer;
		private final FloatBuffer labelBuffer;

		private Batch(int size, NetworkFit fit, DataType type) {
			rows = new int[size];
			floatFeatures = Nd4j.create(DataType.FLOAT, fit.inputShape(size));
			floatLabels = Nd4j.create(DataType.FLOAT, size, fit.outputs());
			featureBuffer = floatFeatures.data().asNioFloat();
			labelBuffer = floatLabels.data().asNioFloat();
			features = floatFeatures.castTo(type); // the same array if it is float already
			labels = floatLabels.castTo(type);
		}

		int size() {
			return rows.length;
		}
	}

	Batches(Samples samples, NetworkFit fit, DataType type) {
		this.samples = samples;
		this.fit = fit;
		this.type = type;
	}

	/** The samples {@code order[from]} to {@code order[from + size - 1]}. */
	Batch fill(int[] order, int from, int size) {
		Batch batch = bySize.computeIfAbsent(size, s -> new Batch(s, fit, type));
		int width = samples.width();
		batch.labelBuffer.clear();
		for (int i = 0; i < size; i++) {
			int row = order[from + i];
			batch.rows[i] = row;
			batch.featureBuffer.position(i * width).put(samples.features(), row * width, width);
			putLabel(batch.labelBuffer, row);
		}
		if (batch.features != batch.floatFeatures) {
			batch.features.assign(batch.floatFeatures);
			batch.labels.assign(batch.floatLabels);
		}
		return batch;
	}

	private void putLabel(FloatBuffer buffer, int row) {
		if (samples.classes().isEmpty()) {
			buffer.put(samples.targets(), row * samples.targetWidth(), samples.targetWidth());
		} else if (fit.outputs() == 1) {
			buffer.put(samples.targets()[row]);
		} else {
			int label = (int) samples.targets()[row];
			for (int c = 0; c < fit.outputs(); c++) {
				buffer.put(c == label ? 1 : 0);
			}
		}
	}
}

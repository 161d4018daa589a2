package org.layerwright.dl4j.fast.dense;

import java.util.Arrays;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.loss.SparseCrossEntropyLoss;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Sequences [sample, feature, time] as rows, one for each sample and step: all steps of a sample after one another, or
 * all samples of a step, as it suits the array that they come from.
 *
 * @param samples in the batch
 * @param steps of a sample
 * @param bySteps whether all samples of a step follow one another
 */
record StepRows(int samples, int steps, boolean bySteps) {

	/** The arrangement that costs least for an array. */
	static StepRows of(INDArray sequences) {
		return new StepRows((int) sequences.size(0), (int) sequences.size(2),
				sequences.stride(0) < sequences.stride(2) && sequences.size(0) > 1);
	}

	private int row(int sample, int step) {
		return bySteps ? step * samples + sample : sample * steps + step;
	}

	/** The rows of sequences: themselves where they lie so, else a copy. */
	INDArray rows(INDArray sequences, ArrayType type, LayerWorkspaceMgr workspaces) {
		INDArray turned = turned(sequences);
		int features = (int) sequences.size(1);
		if (Memory.dense(turned)) {
			return turned.reshape('c', (long) samples * steps, features);
		}
		INDArray rows = workspaces.createUninitialized(type, DataType.FLOAT,
				new long[] { (long) samples * steps, features }, 'c');
		float[] values = values(sequences);
		Memory.of(rows).write(values, 0, values.length);
		return rows;
	}

	private INDArray turned(INDArray sequences) {
		return bySteps ? sequences.permute(2, 0, 1) : sequences.permute(0, 2, 1);
	}

	/** Rows as sequences, without a copy. */
	INDArray sequences(INDArray rows) {
		return bySteps ? rows.reshape('c', steps, samples, rows.size(1)).permute(1, 2, 0)
				: rows.reshape('c', samples, steps, rows.size(1)).permute(0, 2, 1);
	}

	/** The numbers of sequences, row by row. */
	float[] values(INDArray sequences) {
		INDArray source = sequences.dataType() == DataType.FLOAT ? sequences : sequences.castTo(DataType.FLOAT);
		int features = (int) source.size(1);
		int bySample = (int) source.stride(0);
		int byFeature = (int) source.stride(1);
		int byStep = (int) source.stride(2);
		float[] from = new float[1 + (samples - 1) * bySample + (features - 1) * byFeature + (steps - 1) * byStep];
		Memory.of(source).read(from, 0, from.length);
		float[] to = new float[samples * steps * features];
		for (int sample = 0; sample < samples; sample++) {
			for (int step = 0; step < steps; step++) {
				int at = row(sample, step) * features;
				int first = sample * bySample + step * byStep;
				for (int i = 0; i < features; i++) {
					to[at + i] = from[first + i * byFeature];
				}
			}
		}
		return to;
	}

	/** A mask [sample, time], row by row. */
	float[] mask(INDArray mask) {
		return mask == null ? null : values(mask.reshape(samples, 1, steps));
	}

	/** The numbers of vectors, row by row. */
	static float[] vectors(INDArray vectors) {
		INDArray source = vectors.dataType() == DataType.FLOAT ? vectors : vectors.castTo(DataType.FLOAT);
		INDArray dense = Memory.dense(source) ? source : source.dup('c');
		float[] values = new float[(int) dense.length()];
		Memory.of(dense).read(values, 0, values.length);
		return values;
	}

	/**
	 * Whether labels are of the shape that an output has for an input, or numbers of classes if the loss takes them.
	 */
	static boolean fits(INDArray labels, INDArray input, long outputs, ILossFunction loss) {
		if (labels == null || labels.rank() != input.rank()) {
			return false;
		}
		long[] shape = input.shape().clone();
		shape[1] = outputs;
		long[] numbers = input.shape().clone();
		numbers[1] = 1;
		return Arrays.equals(labels.shape(), shape)
				|| loss instanceof SparseCrossEntropyLoss && Arrays.equals(labels.shape(), numbers);
	}
}

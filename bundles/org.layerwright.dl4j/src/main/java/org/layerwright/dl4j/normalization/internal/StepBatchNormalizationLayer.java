package org.layerwright.dl4j.normalization.internal;

import java.util.stream.IntStream;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Hands DL4J's own layer the steps that are no padding as rows, and puts its rows back where they belong. */
public final class StepBatchNormalizationLayer extends BatchNormalization {
	private static final long serialVersionUID = 1L;

	/** For {@link org.layerwright.dl4j.normalization.StepBatchNormalization}. */
	public StepBatchNormalizationLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		INDArray sequences = input;
		int[] steps = steps(sequences);
		input = rows(sequences, steps);
		try {
			INDArray result = super.activate(training, workspaces);
			return workspaces.dup(ArrayType.ACTIVATIONS, sequences(result, steps, sequences), 'f');
		} finally {
			input = sequences;
		}
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		INDArray sequences = input;
		int[] steps = steps(sequences);
		input = rows(sequences, steps);
		try {
			Pair<Gradient, INDArray> result = super.backpropGradient(rows(epsilon, steps), workspaces);
			return new Pair<>(result.getFirst(), workspaces.dup(ArrayType.ACTIVATION_GRAD,
					sequences(result.getSecond(), steps, sequences), 'f'));
		} finally {
			input = sequences;
		}
	}

	/** The numbers of the rows that are no padding, sample after sample; null for all. */
	private int[] steps(INDArray sequences) {
		if (maskArray == null) {
			return null;
		}
		long time = sequences.size(2);
		return IntStream.range(0, (int) (sequences.size(0) * time))
				.filter(i -> maskArray.getDouble(i / time, i % time) != 0).toArray();
	}

	/** One row a step. */
	private static INDArray rows(INDArray sequences, int[] steps) {
		INDArray all = sequences.permute(0, 2, 1).dup('c').reshape('c', sequences.size(0) * sequences.size(2),
				sequences.size(1));
		return steps == null ? all : Nd4j.pullRows(all, 1, steps, 'c');
	}

	private static INDArray sequences(INDArray rows, int[] steps, INDArray like) {
		INDArray all = rows;
		if (steps != null) {
			all = Nd4j.create(rows.dataType(), new long[] { like.size(0) * like.size(2), like.size(1) }, 'c');
			for (int i = 0; i < steps.length; i++) {
				all.putRow(steps[i], rows.getRow(i));
			}
		}
		return all.dup('c').reshape('c', like.size(0), like.size(2), like.size(1)).permute(0, 2, 1);
	}
}

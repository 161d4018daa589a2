package org.layerwright.dl4j.normalization.internal;

import java.util.stream.IntStream;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Normalizes the steps that are no padding as rows: floats by {@link RowNormalization}, doubles by DL4J's own layer.
 */
public final class StepBatchNormalizationLayer extends BatchNormalization implements Shared {
	private static final long serialVersionUID = 1L;

	private final transient RowNormalization normalization;
	private transient Share share = Share.WHOLE;
	/** Whether the last pass forward can be gone back by {@link RowNormalization}. */
	private transient boolean trained;

	/** For {@link org.layerwright.dl4j.normalization.StepBatchNormalization}. */
	public StepBatchNormalizationLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
		normalization = new RowNormalization(layerConf(), (int) layerConf().getNOut());
	}

	@Override
	public void share(Share part) {
		share = part;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		int[] steps = steps(input);
		trained = training && dataType == DataType.FLOAT;
		if (dataType != DataType.FLOAT) {
			return byDl4j(steps, training, workspaces);
		}
		INDArray x = rows(input, steps, ArrayType.FF_WORKING_MEM, workspaces);
		INDArray y = workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, x.shape(), 'c');
		if (training) {
			normalization.train(Address.of(x), x.length(), params, share, Address.of(y));
		} else {
			normalization.apply(Address.of(x), x.length(), params, Address.of(y));
		}
		return steps == null ? Steps.of(input).shaped(y) : spread(y, steps, ArrayType.ACTIVATIONS, workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		int[] steps = steps(input);
		if (!trained) {
			return backByDl4j(epsilon, steps, workspaces);
		}
		INDArray x = rows(input, steps, ArrayType.BP_WORKING_MEM, workspaces);
		INDArray dy = rows(epsilon, steps, ArrayType.BP_WORKING_MEM, workspaces);
		INDArray dx = workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, x.shape(), 'c');
		Gradient gradient = normalization.backward(Address.of(x), Address.of(dy), x.length(), params, gradientViews,
				share, Address.of(dx));
		return new Pair<>(gradient, steps == null ? Steps.of(input).shaped(dx)
				: spread(dx, steps, ArrayType.ACTIVATION_GRAD, workspaces));
	}

	/** One row a step, without padding. */
	private static INDArray rows(INDArray sequences, int[] steps, ArrayType type, LayerWorkspaceMgr workspaces) {
		INDArray all = Steps.of(sequences).rows(sequences, type, workspaces);
		return steps == null ? all : Nd4j.pullRows(all, 1, steps, 'c');
	}

	/** Sequences of rows, padding being 0. */
	private INDArray spread(INDArray rows, int[] steps, ArrayType type, LayerWorkspaceMgr workspaces) {
		int features = (int) rows.size(1);
		INDArray all = Steps.of(input).create(input, type, workspaces).assign(0);
		Memory from = Memory.of(rows);
		Memory to = Memory.of(all);
		float[] row = new float[features];
		for (int i = 0; i < steps.length; i++) {
			from.at((long) i * features).read(row, 0, features);
			to.at((long) steps[i] * features).write(row, 0, features);
		}
		return Steps.of(input).shaped(all);
	}

	private INDArray byDl4j(int[] steps, boolean training, LayerWorkspaceMgr workspaces) {
		INDArray sequences = input;
		input = rows(sequences, steps);
		try {
			INDArray result = super.activate(training, workspaces);
			return workspaces.dup(ArrayType.ACTIVATIONS, sequences(result, steps, sequences), 'f');
		} finally {
			input = sequences;
		}
	}

	private Pair<Gradient, INDArray> backByDl4j(INDArray epsilon, int[] steps, LayerWorkspaceMgr workspaces) {
		INDArray sequences = input;
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

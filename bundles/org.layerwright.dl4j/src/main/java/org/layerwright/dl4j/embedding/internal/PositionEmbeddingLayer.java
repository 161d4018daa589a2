package org.layerwright.dl4j.embedding.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.embedding.PositionEmbedding;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Adds rows of a table, learned or made of sines and cosines. */
public final class PositionEmbeddingLayer extends BaseLayer<PositionEmbedding> {
	private static final long serialVersionUID = 1L;
	/** Wave lengths go from 2π to this times 2π (Vaswani et al. 2017). */
	private static final double LONGEST = 10_000;
	/** [position, feature], as long as the longest sequence that came along. */
	private transient INDArray sines;

	public PositionEmbeddingLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		applyDropOutIfNecessary(training, workspaces);
		check();
		INDArray table = layerConf().getMaxLength() == 0 ? sines()
				: getParamWithNoise(TableParams.TABLE, training, workspaces);
		long time = input.size(2);
		INDArray rows = table.get(NDArrayIndex.interval(0, time), NDArrayIndex.all());
		INDArray out = workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType,
				new long[] { input.size(0), time, input.size(1) }, 'c');
		out.assign(input.permute(0, 2, 1));
		out.addi(rows.reshape('c', 1, time, input.size(1)));
		INDArray turned = out.permute(0, 2, 1);
		return maskArray == null ? turned : masked(turned);
	}

	private void check() {
		if (input.rank() != 3 || input.size(1) != layerConf().getNIn()) {
			throw new IllegalArgumentException("Expected [sample, " + layerConf().getNIn() + ", time], not "
					+ input.shapeInfoToString() + " " + layerId());
		}
		int most = layerConf().getMaxLength();
		if (most > 0 && input.size(2) > most) {
			throw new IllegalArgumentException("A sequence of " + input.size(2) + " steps is longer than the " + most
					+ " positions of " + layerId());
		}
	}

	/** The same with 0 in padding. */
	private INDArray masked(INDArray values) {
		INDArray mask = maskArray.castTo(dataType);
		return values.muli(mask.reshape(mask.size(0), 1, mask.size(1)));
	}

	@SuppressWarnings("try") // leaving the workspace is what the resource is for
	private INDArray sines() {
		if (sines == null || sines.size(0) < input.size(2)) {
			int features = (int) input.size(1);
			double[][] rows = new double[(int) input.size(2)][features];
			for (int t = 0; t < rows.length; t++) {
				for (int i = 0; i < features; i++) {
					double angle = t / Math.pow(LONGEST, (double) (i - i % 2) / features);
					rows[t][i] = i % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
				}
			}
			try (var outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				sines = Nd4j.createFromArray(rows).castTo(dataType);
			}
		}
		return sines;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		INDArray error = workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon);
		if (maskArray != null) {
			masked(error);
		}
		Gradient gradient = new DefaultGradient();
		if (layerConf().getMaxLength() > 0) {
			INDArray view = gradientViews.get(TableParams.TABLE);
			view.assign(0);
			view.get(NDArrayIndex.interval(0, error.size(2)), NDArrayIndex.all()).assign(error.sum(0).transpose());
			gradient.setGradientFor(TableParams.TABLE, view, 'c');
		}
		weightNoiseParams.clear();
		return new Pair<>(gradient, backpropDropOutIfPresent(error));
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}
}

package org.layerwright.dl4j.embedding.internal;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.embedding.TokenEmbedding;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Looks up rows of a table. */
public final class TokenEmbeddingLayer extends BaseLayer<TokenEmbedding> {
	private static final long serialVersionUID = 1L;
	/** In place of the token where there is padding. */
	private static final int PADDING = -1;

	public TokenEmbeddingLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		INDArray table = getParamWithNoise(TableParams.TABLE, training, workspaces);
		long time = input.size(2);
		INDArray out = workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType,
				new long[] { input.size(0), time, table.size(1) }, 'c');
		look(rows(table.ordering() == 'c' ? table : table.dup('c')), tokens(), rows(out));
		return out.permute(0, 2, 1);
	}

	/** An array as rows of features. */
	private static Matrix rows(INDArray array) {
		long features = array.size(array.rank() - 1);
		return Matrix.of(array.reshape('c', array.length() / features, features));
	}

	private static void look(Matrix table, int[] tokens, Matrix out) {
		Stretch row = table.values(1);
		Stretch nothing = table.values(1);
		for (int i = 0; i < tokens.length; i++) {
			if (tokens[i] != PADDING) {
				table.read(tokens[i], row);
			}
			out.write(i, tokens[i] == PADDING ? nothing : row);
		}
	}

	/** The tokens of the first sample, then of the second, and so on. */
	private int[] tokens() {
		if (input.rank() != 3 || input.size(1) != 1) {
			throw new IllegalArgumentException("Expected tokens [sample, 1, time], not " + input.shapeInfoToString()
					+ " " + layerId());
		}
		INDArray numbers = input.castTo(DataType.DOUBLE).dup('c');
		double[] values = numbers.data().asDouble();
		double[] mask = maskArray == null ? null : maskArray.castTo(DataType.DOUBLE).dup('c').data().asDouble();
		int[] tokens = new int[values.length];
		for (int i = 0; i < tokens.length; i++) {
			tokens[i] = mask != null && mask[i] == 0 ? PADDING : token(values[i]);
		}
		return tokens;
	}

	private int token(double value) {
		if (value < 0 || value >= layerConf().getNIn() || value != Math.rint(value)) {
			throw new IllegalArgumentException(value + " is no token: the vocabulary has numbers from 0 to "
					+ (layerConf().getNIn() - 1) + " " + layerId());
		}
		return (int) value;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		INDArray view = gradientViews.get(TableParams.TABLE);
		view.assign(0);
		INDArray error = workspaces.dup(ArrayType.BP_WORKING_MEM, epsilon.permute(0, 2, 1), 'c');
		add(rows(error), tokens(), rows(view));
		weightNoiseParams.clear();
		Gradient gradient = new DefaultGradient();
		gradient.setGradientFor(TableParams.TABLE, view, 'c');
		INDArray next = workspaces.create(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
		return new Pair<>(gradient, next); // tokens have no derivative, but what is before may ask for one
	}

	private static void add(Matrix error, int[] tokens, Matrix gradient) {
		Stretch sum = error.values(1);
		Stretch row = error.values(1);
		for (int i = 0; i < tokens.length; i++) {
			if (tokens[i] != PADDING) {
				error.read(i, row);
				gradient.read(tokens[i], sum);
				sum.add(row);
				gradient.write(tokens[i], sum);
			}
		}
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}

	@Override
	public Type type() {
		return Type.RECURRENT;
	}
}

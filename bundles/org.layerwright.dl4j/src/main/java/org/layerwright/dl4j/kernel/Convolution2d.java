package org.layerwright.dl4j.kernel;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.AlgoMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.BwdDataAlgo;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.BwdFilterAlgo;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer.FwdAlgo;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionHelper;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.util.ConvolutionUtils;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Convolution of pictures, sample by sample: patches are gathered in Java, where it takes a small part of the time that
 * DL4J's {@code im2col} takes, and multiplied by oneDNN or OpenBLAS. For floats in the order [sample, channel, height,
 * width].
 */
public final class Convolution2d implements ConvolutionHelper {
	private final BooleanSupplier first;
	private float[] picture = new float[0];
	private float[] patches = new float[0];
	private INDArray nativePatches;

	/** @param first whether nothing asks for the gradient of the input now */
	public Convolution2d(BooleanSupplier first) {
		this.first = first;
	}

	@Override
	public INDArray preOutput(INDArray input, INDArray weights, INDArray bias, int[] kernel, int[] strides, int[] pad,
			AlgoMode mode, FwdAlgo fwdAlgo, ConvolutionMode convolutionMode, int[] dilation, CNN2DFormat format,
			LayerWorkspaceMgr workspaceMgr) {
		Patches shape = shape(input, kernel, strides, pad, convolutionMode, dilation);
		INDArray source = Memory.compact(input);
		int[] out = out(input, kernel, strides, pad, convolutionMode, dilation);
		INDArray output = workspaceMgr.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT,
				new long[] { input.size(0), weights.size(0), out[0], out[1] }, 'c');
		Memory from = Memory.of(source);
		Memory to = Memory.of(output);
		Memory by = Memory.of(Memory.compact(weights));
		float[] start = repeated(bias, shape.columns());
		Memory buffer = reserve(shape);
		for (int n = 0; n < input.size(0); n++) {
			gather(shape, from.at((long) n * shape.pictureSize()), buffer);
			to.at((long) n * start.length).put(start, 0, start.length);
			multiply(false, false, (int) weights.size(0), shape.columns(), shape.rows(), by, buffer, 1, to);
		}
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray input, INDArray weights, INDArray bias, INDArray delta,
			int[] kernel, int[] strides, int[] pad, INDArray biasGradView, INDArray weightGradView, IActivation afn,
			AlgoMode mode, BwdFilterAlgo bwdFilterAlgo, BwdDataAlgo bwdDataAlgo, ConvolutionMode convolutionMode,
			int[] dilation, CNN2DFormat format, LayerWorkspaceMgr workspaceMgr) {
		Patches shape = shape(input, kernel, strides, pad, convolutionMode, dilation);
		INDArray error = Memory.compact(delta);
		Gradient gradient = new DefaultGradient();
		weightGradient(shape, Memory.compact(input), error, weightGradView);
		if (bias != null) {
			error.sum(biasGradView, 0, 2, 3);
			gradient.setGradientFor(ConvolutionParamInitializer.BIAS_KEY, biasGradView);
		}
		gradient.setGradientFor(ConvolutionParamInitializer.WEIGHT_KEY, weightGradView, 'c');
		return new Pair<>(gradient, first.getAsBoolean() ? null
				: inputGradient(shape, input.shape(), error, Memory.compact(weights), workspaceMgr));
	}

	private void weightGradient(Patches shape, INDArray input, INDArray error, INDArray gradient) {
		int channels = (int) error.size(1);
		Memory from = Memory.of(input);
		Memory by = Memory.of(error);
		Memory to = Memory.of(gradient);
		Memory buffer = reserve(shape);
		for (int n = 0; n < input.size(0); n++) {
			gather(shape, from.at((long) n * shape.pictureSize()), buffer);
			multiply(false, true, channels, shape.rows(), shape.columns(),
					by.at((long) n * channels * shape.columns()), buffer, n == 0 ? 0 : 1, to);
		}
	}

	private INDArray inputGradient(Patches shape, long[] inputShape, INDArray error, INDArray weights,
			LayerWorkspaceMgr workspaceMgr) {
		int channels = (int) error.size(1);
		INDArray gradient = workspaceMgr.createUninitialized(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, inputShape,
				'c');
		Memory from = Memory.of(error);
		Memory by = Memory.of(weights);
		Memory to = Memory.of(gradient);
		Memory buffer = reserve(shape);
		for (int n = 0; n < inputShape[0]; n++) {
			multiply(true, false, shape.rows(), shape.columns(), channels, by,
					from.at((long) n * channels * shape.columns()), 0, buffer);
			buffer.get(patches, 0, shape.rows() * shape.columns());
			shape.scatter(patches, picture);
			to.at((long) n * shape.pictureSize()).put(picture, 0, shape.pictureSize());
		}
		return gradient;
	}

	private void gather(Patches shape, Memory from, Memory to) {
		from.get(picture, 0, shape.pictureSize());
		shape.gather(picture, patches);
		to.put(patches, 0, shape.rows() * shape.columns());
	}

	/** {@code c = op(a) op(b) + beta c}, all row-major, c of rows × columns. */
	private static void multiply(boolean turnA, boolean turnB, int rows, int columns, int inner, Memory a, Memory b,
			float beta, Memory c) {
		Product.multiply(turnA, turnB, rows, columns, inner, 1, a, turnA ? rows : inner, b,
				turnB ? inner : columns, beta, c, columns);
	}

	@SuppressWarnings("try") // leaving the workspace is what the resource is for
	private Memory reserve(Patches shape) {
		int size = shape.rows() * shape.columns();
		if (picture.length != shape.pictureSize() || patches.length != size) {
			picture = new float[shape.pictureSize()];
			patches = new float[size];
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				nativePatches = Nd4j.createUninitialized(DataType.FLOAT, size);
			}
		}
		return Memory.of(nativePatches);
	}

	private static float[] repeated(INDArray bias, int times) {
		float[] values = new float[(int) bias.length() * times];
		for (int i = 0; i < values.length; i++) {
			values[i] = i % times == 0 ? bias.getFloat(i / times) : values[i - 1];
		}
		return values;
	}

	private static Patches shape(INDArray input, int[] kernel, int[] strides, int[] pad, ConvolutionMode mode,
			int[] dilation) {
		int[] picture = { (int) input.size(1), (int) input.size(2), (int) input.size(3) };
		return new Patches(picture, kernel, strides, pad, dilation, out(input, kernel, strides, pad, mode, dilation));
	}

	private static int[] out(INDArray input, int[] kernel, int[] strides, int[] pad, ConvolutionMode mode,
			int[] dilation) {
		return ConvolutionUtils.getOutputSize(input, kernel, strides, mode == ConvolutionMode.Same ? null : pad, mode,
				dilation, CNN2DFormat.NCHW);
	}

	@Override
	public INDArray activate(INDArray z, IActivation afn, boolean training) {
		return null; // by DL4J
	}

	@Override
	public boolean checkSupported() {
		return true;
	}

	@Override
	public Map<String, Long> helperMemoryUse() {
		return Map.of();
	}
}

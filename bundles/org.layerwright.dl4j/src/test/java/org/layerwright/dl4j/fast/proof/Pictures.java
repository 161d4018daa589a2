package org.layerwright.dl4j.fast.proof;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.layerwright.dl4j.activation.ActivationAlone;
import org.layerwright.dl4j.convolution.DepthwiseConvolution2d;
import org.layerwright.dl4j.convolution.SeparableConvolution2d;
import org.layerwright.dl4j.convolution.Upsampling;

/** Networks for pictures. */
final class Pictures implements Family {
	private static final int LARGEST = 14;

	private int height;
	private int width;

	@Override
	public Network draw(Sketch sketch) {
		Chance chance = sketch.chance();
		height = chance.between(5, 11);
		width = chance.between(5, 11);
		InputType input = InputType.convolutional(height, width, chance.between(1, 3));
		for (int i = chance.between(1, 3); i > 0; i--) {
			hidden(sketch);
		}
		if (chance.onceIn(3)) {
			sketch.then(new GlobalPoolingLayer(chance.of(PoolingType.AVG, PoolingType.MAX, PoolingType.SUM)));
		} else if (chance.onceIn(2)) {
			sketch.then(new DenseLayer.Builder().nOut(chance.between(1, 9)).activation(Functions.vectors(chance))
					.build());
		}
		return Vectors.output(sketch, input);
	}

	private void hidden(Sketch sketch) {
		Chance chance = sketch.chance();
		switch (chance.between(0, 17)) {
		case 0, 1, 2, 3, 4 -> sketch.then(convolution(sketch, !chance.onceIn(5)));
		case 5, 6 -> sketch.then(convolution(sketch, false))
				.then(Vectors.normalization(chance, new BatchNormalization.Builder()).build());
		case 7, 8, 9 -> pooling(sketch);
		case 10, 11 -> sketch.then(depthwise(sketch));
		case 12 -> sketch.then(separable(sketch));
		case 13 -> sketch.then(transposed(sketch));
		case 14 -> residual(sketch);
		case 15 -> resized(sketch);
		case 16 -> sketch.then(new ActivationAlone(Functions.features(chance)));
		default -> sketch.then(new DropoutLayer.Builder(1.0).build());
		}
	}

	private ConvolutionLayer convolution(Sketch sketch, boolean bias) {
		Chance chance = sketch.chance();
		Window window = window(sketch, true);
		ConvolutionLayer.Builder builder = new ConvolutionLayer.Builder(window.kernel).stride(window.stride)
				.dilation(window.dilation).nOut(chance.between(1, 18)).hasBias(bias)
				.activation(Functions.features(chance));
		return window.same ? builder.convolutionMode(ConvolutionMode.Same).build()
				: builder.padding(window.padding).build();
	}

	private ConvolutionLayer depthwise(Sketch sketch) {
		Chance chance = sketch.chance();
		Window window = window(sketch, true);
		DepthwiseConvolution2d.Builder builder = new DepthwiseConvolution2d.Builder(window.kernel[0],
				window.kernel[1]);
		builder.depthMultiplier(chance.between(1, 2)).stride(window.stride).dilation(window.dilation)
				.hasBias(!chance.onceIn(5)).activation(Functions.features(chance));
		if (window.same) {
			builder.convolutionMode(ConvolutionMode.Same);
		} else {
			builder.padding(window.padding);
		}
		return builder.build();
	}

	private ConvolutionLayer separable(Sketch sketch) {
		Chance chance = sketch.chance();
		// DL4J fails with one channel
		sketch.then(new ConvolutionLayer.Builder(1, 1).nOut(chance.between(2, 4)).build());
		Window window = window(sketch, true);
		SeparableConvolution2d.Builder builder = new SeparableConvolution2d.Builder(window.kernel[0],
				window.kernel[1]);
		builder.depthMultiplier(chance.between(1, 2)).nOut(chance.between(1, 9)).stride(window.stride)
				.dilation(window.dilation).hasBias(!chance.onceIn(5)).activation(Functions.features(chance));
		if (window.same) {
			builder.convolutionMode(ConvolutionMode.Same);
		} else {
			builder.padding(window.padding);
		}
		return builder.build();
	}

	private ConvolutionLayer transposed(Sketch sketch) {
		Chance chance = sketch.chance();
		int kernel = chance.between(1, 3);
		int stride = Math.max(height, width) * 2 > LARGEST ? 1 : chance.between(1, 2);
		boolean same = chance.onceIn(3);
		height = same ? height * stride : (height - 1) * stride + kernel;
		width = same ? width * stride : (width - 1) * stride + kernel;
		Deconvolution2D.Builder builder = new Deconvolution2D.Builder(kernel, kernel).stride(stride, stride)
				.nOut(chance.between(1, 5)).hasBias(!chance.onceIn(5)).activation(Functions.features(chance));
		sketch.note(kernel + " / " + stride + (same ? " same" : ""));
		return same ? builder.convolutionMode(ConvolutionMode.Same).build() : builder.build();
	}

	private void pooling(Sketch sketch) {
		Window window = window(sketch, false);
		SubsamplingLayer.Builder builder = new SubsamplingLayer.Builder(
				sketch.chance().of(PoolingType.MAX, PoolingType.AVG)).kernelSize(window.kernel).stride(window.stride);
		sketch.then(window.same ? builder.convolutionMode(ConvolutionMode.Same).build() : builder.build());
	}

	/** A way around a convolution that keeps the size. */
	private void residual(Sketch sketch) {
		Chance chance = sketch.chance();
		int channels = chance.between(1, 6);
		String from = sketch.then(new ConvolutionLayer.Builder(1, 1).nOut(channels).build()).last();
		String after = sketch.then(new ConvolutionLayer.Builder(3, 3).convolutionMode(ConvolutionMode.Same)
				.nOut(channels).hasBias(false).build())
				.then(Vectors.normalization(chance, new BatchNormalization.Builder()).build())
				.then(new ActivationAlone(Functions.features(chance))).last();
		sketch.join(new ElementWiseVertex(ElementWiseVertex.Op.Add), from, after);
	}

	private void resized(Sketch sketch) {
		Chance chance = sketch.chance();
		if (chance.onceIn(3) && Math.max(height, width) * 2 <= LARGEST) {
			sketch.then(Upsampling.of(2, 1));
			height *= 2;
		} else if (chance.onceIn(2) || Math.min(height, width) < 4) {
			sketch.then(new ZeroPaddingLayer.Builder(1, 0, 2, 1).build());
			height += 1;
			width += 3;
		} else {
			sketch.then(new Cropping2D.Builder(1, 0, 1, 1).build());
			height -= 1;
			width -= 2;
		}
	}

	/** Which places of a picture are looked at together. */
	private record Window(int[] kernel, int[] stride, int[] dilation, int[] padding, boolean same) {

		int size(int axis, int places) {
			int extent = dilation[axis] * (kernel[axis] - 1) + 1;
			return same ? (places + stride[axis] - 1) / stride[axis]
					: (places + 2 * padding[axis] - extent) / stride[axis] + 1;
		}

		boolean fits(int axis, int places) {
			return same || places + 2 * padding[axis] >= dilation[axis] * (kernel[axis] - 1) + 1;
		}
	}

	private Window window(Sketch sketch, boolean convolution) {
		Chance chance = sketch.chance();
		boolean same = chance.onceIn(3);
		Window window;
		do {
			int[] one = { 1, 1 };
			int[] kernel = { chance.between(1, 4), chance.between(1, 4) };
			int most = same ? Math.min(kernel[0], kernel[1]) : 3; // DL4J fails where the window leaves places out
			int[] stride = chance.onceIn(2) ? one : new int[] { chance.between(1, most), chance.between(1, most) };
			window = new Window(kernel,
					stride,
					convolution && chance.onceIn(3) ? new int[] { chance.between(1, 3), chance.between(1, 2) } : one,
					convolution && !same ? new int[] { chance.between(0, 2), chance.between(0, 1) } : new int[2], same);
		} while (!window.fits(0, height) || !window.fits(1, width));
		height = window.size(0, height);
		width = window.size(1, width);
		sketch.note("%s / %s, dilation %s, padding %s".formatted(java.util.Arrays.toString(window.kernel),
				java.util.Arrays.toString(window.stride), java.util.Arrays.toString(window.dilation),
				same ? "same" : java.util.Arrays.toString(window.padding)));
		return window;
	}
}

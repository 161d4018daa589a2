package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.util.ConvolutionUtils;
import org.layerwright.dl4j.kernel.Window;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Windows as DL4J's settings ask for. */
final class Windows {
	private Windows() {}

	/** That of a convolution over pictures. */
	static Window of(INDArray input, ConvolutionLayer conf) {
		return of(input, conf.getKernelSize(), conf.getStride(), conf.getPadding(), conf.getDilation(),
				conf.getConvolutionMode());
	}

	/** That over pictures [sample, channel, height, width]; the settings are checked by DL4J, with its messages. */
	static Window of(INDArray input, int[] kernel, int[] stride, int[] padding, int[] dilation, ConvolutionMode mode) {
		boolean same = mode == ConvolutionMode.Same;
		int[] in = { (int) input.size(2), (int) input.size(3) };
		int[] out = ConvolutionUtils.getOutputSize(input, kernel, stride, same ? null : padding, mode, dilation,
				CNN2DFormat.NCHW);
		int[] before = same ? ConvolutionUtils.getSameModeTopLeftPadding(out, in, kernel, stride, dilation) : padding;
		return Window.of(new long[] { in[0], in[1] }, out, kernel, stride, dilation, before);
	}
}

package org.layerwright.dl4j.convolution;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.layerwright.dl4j.convolution.internal.DepthwiseParams;

/**
 * DL4J's depthwise convolution, whose filters start as their inputs ask: each sees one channel, but DL4J counts all of
 * them, so that the first outputs are too small by the root of their number. Parameters: W [height, width, nIn,
 * multiplier], b [1, nIn multiplier].
 */
public final class DepthwiseConvolution2d extends DepthwiseConvolution2D {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	DepthwiseConvolution2d() {
		super(new DepthwiseConvolution2D.Builder());
	}

	private DepthwiseConvolution2d(Builder builder) {
		super(builder);
	}

	@Override
	public ParamInitializer initializer() {
		return DepthwiseParams.INSTANCE;
	}

	/** Builds the layer. */
	public static final class Builder extends DepthwiseConvolution2D.Builder {

		/** With a kernel of so many rows and columns. */
		public Builder(int height, int width) {
			super(height, width);
		}

		@Override
		@SuppressWarnings("unchecked")
		public DepthwiseConvolution2d build() {
			return new DepthwiseConvolution2d(this);
		}
	}
}

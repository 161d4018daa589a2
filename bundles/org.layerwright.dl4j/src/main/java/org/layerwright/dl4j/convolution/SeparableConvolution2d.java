package org.layerwright.dl4j.convolution;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.layers.SeparableConvolution2D;
import org.layerwright.dl4j.convolution.internal.SeparableParams;

/**
 * DL4J's separable convolution, whose depthwise filters start as their inputs ask: each sees one channel, but DL4J
 * counts all of them. Parameters: W [multiplier, nIn, height, width], pW [nOut, nIn multiplier, 1, 1], b [1, nOut].
 */
public final class SeparableConvolution2d extends SeparableConvolution2D {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	SeparableConvolution2d() {
		super(new SeparableConvolution2D.Builder());
	}

	private SeparableConvolution2d(Builder builder) {
		super(builder);
	}

	@Override
	public ParamInitializer initializer() {
		return SeparableParams.INSTANCE;
	}

	/** Builds the layer. */
	public static final class Builder extends SeparableConvolution2D.Builder {

		/** With a kernel of so many rows and columns. */
		public Builder(int height, int width) {
			super(height, width);
		}

		@Override
		@SuppressWarnings("unchecked")
		public SeparableConvolution2d build() {
			return new SeparableConvolution2d(this);
		}
	}
}

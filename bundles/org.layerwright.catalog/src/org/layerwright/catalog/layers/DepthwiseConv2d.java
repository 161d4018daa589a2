package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Emission;
import org.layerwright.catalog.EmitContext;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** Convolution of each channel for itself. */
public final class DepthwiseConv2d implements LayerKind {

	static final Attr<Integer> MULTIPLIER = Attr.integer("multiplier", "Depth multiplier").atLeast(1).byDefault(1)
			.doc("Filters of each channel, m.");

	private static final Declaration DECLARATION = Declaration
			.of("depthwise_conv2d", "Depthwise 2-D convolution", Category.CONVOLUTION,
					"Slides filters over each channel of a picture for itself: takes height × width × channels and "
							+ "gives height′ × width′ × m·channels, the m outputs of a channel side by side. A k×k "
							+ "filter has k·k weights and a bias: channels are not mixed, which a 1×1 convolution "
							+ "behind can do (as in MobileNet, Howard et al., 2017).")
			.attributes(MULTIPLIER, Sliding.KERNEL, Sliding.STRIDE, Sliding.PADDING_OR_NUMBERS, Sliding.PAD,
					Sliding.DILATION, Common.ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.image(7, 6, 3)).with("multiplier", "2", "kernel", "3,2", "activation", "tanh"))
			.sample(Sample.of(Shape.image(7, 6, 2)).with("kernel", "3", "stride", "2", "padding", "same", "bias",
					"false"))
			.sample(Sample.of(Shape.image(8, 7, 2)).with("kernel", "3", "dilation", "2", "padding", "explicit", "pad",
					"1,2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.image(this, inputs);
		return Sliding.convolution(a).over(input, Math.multiplyExact(input.size(Axis.CHANNELS), a.get(MULTIPLIER)));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Sliding sliding = Sliding.convolution(a);
		long filters = (long) inputs.get(0).size(Axis.CHANNELS) * a.get(MULTIPLIER);
		long weightsEach = sliding.kernel().area();
		return Cost.of(Common.parameters(a, filters, weightsEach),
				sliding.places(inputs.get(0)) * filters * weightsEach);
	}

	@Override
	public Window window(Attrs a) {
		return Sliding.convolution(a).window();
	}

	/** With DL4J's own, first weights are too small. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Sliding.convolution(a)
				.builder("org.layerwright.dl4j.convolution.DepthwiseConvolution2d.Builder");
		return new Emission.Layer(Common.finish(a, builder.call("depthMultiplier", a.get(MULTIPLIER))), false);
	}

	@Override
	public String summary(Attrs a) {
		if (!a.has(Sliding.KERNEL)) {
			return "";
		}
		return Common.summary(Sliding.convolution(a).summary(Sliding.Extent.ONE), a.get(Common.ACTIVATION));
	}
}

package org.layerwright.catalog.layers;

import java.util.List;

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

/** Convolution of each channel for itself, then of all channels place by place. */
public final class SeparableConv2d implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("separable_conv2d", "Separable 2-D convolution", Category.CONVOLUTION,
					"A depthwise convolution with m filters a channel and then a 1×1 convolution that mixes channels, "
							+ "y = f(b + mixed): takes height × width × channels and gives height′ × width′ × filters "
							+ "with k·k·m·c + m·c·filters weights, far fewer than an ordinary convolution has "
							+ "(Chollet, 2017). There is no bias or activation between the two.")
			.attributes(Conv2d.FILTERS, DepthwiseConv2d.MULTIPLIER, Sliding.KERNEL, Sliding.STRIDE,
					Sliding.PADDING_OR_NUMBERS, Sliding.PAD, Sliding.DILATION, Common.ACTIVATION, Common.BIAS,
					Common.INITIALIZER)
			.sample(Sample.of(Shape.image(7, 6, 3)).with("filters", "4", "kernel", "3,2", "activation", "tanh"))
			.sample(Sample.of(Shape.image(7, 6, 2)).with("filters", "3", "multiplier", "2", "kernel", "3", "stride",
					"2", "padding", "same", "bias", "false"))
			.sample(Sample.of(Shape.image(8, 7, 2)).with("filters", "2", "kernel", "3", "dilation", "2", "padding",
					"explicit", "pad", "1"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Sliding.convolution(a).over(Common.image(this, inputs), a.get(Conv2d.FILTERS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Sliding sliding = Sliding.convolution(a);
		long between = (long) inputs.get(0).size(Axis.CHANNELS) * a.get(DepthwiseConv2d.MULTIPLIER);
		long depthwise = between * sliding.kernel().area();
		long mixing = between * a.get(Conv2d.FILTERS);
		return Cost.of(depthwise + Common.parameters(a, a.get(Conv2d.FILTERS), between),
				sliding.places(inputs.get(0)) * (depthwise + mixing));
	}

	@Override
	public Window window(Attrs a) {
		return Sliding.convolution(a).window();
	}

	/** With DL4J's own, first weights are too small. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		int multiplier = a.get(DepthwiseConv2d.MULTIPLIER);
		Code builder = Sliding.convolution(a).builder("org.layerwright.dl4j.convolution.SeparableConvolution2d.Builder")
				.callIf(multiplier > 1, "depthMultiplier", multiplier);
		return new Emission.Layer(Common.finish(a, builder.call("nOut", a.get(Conv2d.FILTERS))), false);
	}

	@Override
	public String summary(Attrs a) {
		if (!a.has(Conv2d.FILTERS) || !a.has(Sliding.KERNEL)) {
			return "";
		}
		String window = Sliding.convolution(a).summary(Sliding.Extent.ONE);
		return Common.summary(window + ", " + a.get(Conv2d.FILTERS), a.get(Common.ACTIVATION));
	}
}

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

/** Two-dimensional convolution. */
public final class Conv2d implements LayerKind {

	static final Attr<Integer> FILTERS = Attr.integer("filters", "Filters").atLeast(1).required()
			.doc("Number of filters, and so of output channels.");

	private static final Declaration DECLARATION = Declaration
			.of("conv2d", "2-D convolution", Category.CONVOLUTION,
					"Slides filters over a picture: each output is f(b + the sum of a window of all input channels "
							+ "times the filter's weights). Takes height × width × channels and gives height′ × width′ "
							+ "× filters. k×k filters on c channels have k·k·c weights and a bias each. As in all "
							+ "frameworks this is cross-correlation: the kernel is not flipped.")
			.attributes(FILTERS, Sliding.KERNEL, Sliding.STRIDE, Sliding.PADDING_OR_NUMBERS, Sliding.PAD,
					Sliding.DILATION, Common.ACTIVATION,
					Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.image(7, 6, 2)).with("filters", "3", "kernel", "3,2", "activation", "tanh"))
			.sample(Sample.of(Shape.image(7, 6, 1)).with("filters", "2", "kernel", "3", "stride", "2", "padding",
					"same"))
			.sample(Sample.of(Shape.image(9, 8, 2)).with("filters", "2", "kernel", "3,3", "dilation", "2,2", "bias",
					"false"))
			.sample(Sample.of(Shape.image(9, 8, 2)).with("filters", "2", "kernel", "3", "stride", "2", "padding",
					"explicit", "pad", "1"))
			.sample(Sample.of(Shape.image(8, 9, 1)).with("filters", "2", "kernel", "3,3", "stride", "3,2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return Sliding.convolution(a).over(Common.image(this, inputs), a.get(FILTERS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Sliding sliding = Sliding.convolution(a);
		long weightsEach = (long) sliding.kernel().area() * inputs.get(0).size(Axis.CHANNELS);
		long outputs = sliding.places(inputs.get(0)) * a.get(FILTERS);
		return Cost.of(Common.parameters(a, a.get(FILTERS), weightsEach), outputs * weightsEach);
	}

	@Override
	public Window window(Attrs a) {
		return Sliding.convolution(a).window();
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = Sliding.convolution(a).builder("org.deeplearning4j.nn.conf.layers.ConvolutionLayer.Builder");
		return new Emission.Layer(Common.finish(a, builder.call("nOut", a.get(FILTERS))), false);
	}

	@Override
	public String summary(Attrs a) {
		if (!a.has(FILTERS) || !a.has(Sliding.KERNEL)) {
			return "";
		}
		String window = Sliding.convolution(a).summary(Sliding.Extent.ONE);
		return Common.summary(window + ", " + a.get(FILTERS), a.get(Common.ACTIVATION));
	}
}

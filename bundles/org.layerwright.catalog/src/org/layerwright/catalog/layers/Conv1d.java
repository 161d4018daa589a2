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

/** Convolution along time. */
public final class Conv1d implements LayerKind {

	private static final Declaration DECLARATION = Declaration
			.of("conv1d", "1-D convolution", Category.CONVOLUTION,
					"Slides filters along a sequence: each output is f(b + the sum of a window of all features times "
							+ "the filter's weights). Takes time × features and gives time′ × filters. A filter of k "
							+ "steps on c features has k·c weights and a bias. As in all frameworks this is "
							+ "cross-correlation: the kernel is not flipped. Steps that are padding count as 0.")
			.attributes(Conv2d.FILTERS, TimeSliding.KERNEL, TimeSliding.STRIDE, TimeSliding.PADDING, TimeSliding.PAD,
					TimeSliding.DILATION, Common.ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.sequence(7, 2)).with("filters", "3", "kernel", "3", "activation", "tanh"))
			.sample(Sample.of(Shape.sequence(7, 2)).with("filters", "2", "kernel", "4", "stride", "2", "padding",
					"same"))
			.sample(Sample.of(Shape.sequence(Shape.UNKNOWN, 3)).with("filters", "2", "kernel", "2", "padding", "causal",
					"dilation", "2", "bias", "false"))
			.sample(Sample.of(Shape.sequence(6, 1)).with("filters", "2", "kernel", "3", "padding", "explicit", "pad",
					"2,0", "activation", "gelu"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		return TimeSliding.convolution(a).over(Common.sequence(this, inputs), a.get(Conv2d.FILTERS));
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		TimeSliding sliding = TimeSliding.convolution(a);
		long weightsEach = (long) sliding.kernel() * inputs.get(0).size(Axis.FEATURES);
		long outputs = (long) sliding.places(inputs.get(0)) * a.get(Conv2d.FILTERS);
		return Cost.of(Common.parameters(a, a.get(Conv2d.FILTERS), weightsEach), outputs * weightsEach);
	}

	@Override
	public Window window(Attrs a) {
		return TimeSliding.convolution(a).window();
	}

	/** DL4J's own takes padding for values. */
	@Override
	public Emission emit(Attrs a, EmitContext context) {
		TimeSliding sliding = TimeSliding.convolution(a);
		boolean adds = sliding.before() > 0 || sliding.after() > 0;
		Code builder = Code.construct("org.layerwright.dl4j.convolution.Convolution1d.Builder", sliding.kernel())
				.callIf(sliding.stride() > 1, "stride", sliding.stride())
				.callIf(sliding.dilation() > 1, "dilation", sliding.dilation())
				.callIf(adds, "add", sliding.before(), sliding.after());
		return new Emission.Layer(Common.finish(a, builder.call("nOut", a.get(Conv2d.FILTERS))), false);
	}

	@Override
	public String summary(Attrs a) {
		if (!a.has(Conv2d.FILTERS) || !a.has(TimeSliding.KERNEL)) {
			return "";
		}
		String window = TimeSliding.convolution(a).summary(1);
		return Common.summary(window + ", " + a.get(Conv2d.FILTERS), a.get(Common.ACTIVATION));
	}
}

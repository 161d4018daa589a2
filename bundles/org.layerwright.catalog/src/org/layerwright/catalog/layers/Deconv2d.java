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
import org.layerwright.catalog.Text;
import org.layerwright.catalog.Window;

/** Transposed two-dimensional convolution. */
public final class Deconv2d implements LayerKind {

	static final Attr<String> PADDING = Attr.choice("padding", "Padding", "valid", "same", "explicit")
			.byDefault("valid")
			.doc("valid: n places become (n − 1)·s + d·(k − 1) + 1; same: n·s, what is beyond is cut off; explicit: p "
					+ "rows or columns are cut off on each side, n places become (n − 1)·s + d·(k − 1) + 1 − 2p (valid "
					+ "is p = 0).");
	static final Attr<List<Integer>> PAD = Attr.integers("pad", "Padding size", 1, 2).atLeast(0)
			.byDefault(List.of(1, 1))
			.unit("px").when(a -> "explicit".equals(a.get(PADDING)))
			.doc("With explicit padding, rows and columns that are cut off on each side; one number holds for both.");

	private static final Declaration DECLARATION = Declaration
			.of("deconv2d", "Transposed 2-D convolution", Category.CONVOLUTION,
					"The way back of a convolution, for making pictures larger: each place of the input puts its value "
							+ "times the filter's weights into a window of the output, and where windows overlap they "
							+ "add up; y = f(b + sum). Takes height × width × channels and gives height′ × width′ × "
							+ "filters; stride s makes it about s times as large (Zeiler et al., 2010; also called "
							+ "deconvolution).")
			.attributes(Conv2d.FILTERS, Sliding.KERNEL, Sliding.STRIDE, PADDING, PAD, Sliding.DILATION,
					Common.ACTIVATION, Common.BIAS, Common.INITIALIZER)
			.sample(Sample.of(Shape.image(4, 3, 2)).with("filters", "3", "kernel", "3,2", "stride", "2,1", "activation",
					"tanh"))
			.sample(Sample.of(Shape.image(4, 3, 2)).with("filters", "2", "kernel", "4", "stride", "2", "padding",
					"same"))
			.sample(Sample.of(Shape.image(5, 4, 1)).with("filters", "2", "kernel", "3", "stride", "2", "padding",
					"explicit", "pad", "1", "bias", "false"))
			.sample(Sample.of(Shape.image(4, 4, 1)).with("filters", "2", "kernel", "2", "dilation", "2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	private static Sliding sliding(Attrs a) {
		Sliding.Extent pad = PAD.isVisible(a) ? Sliding.Extent.of(a.get(PAD)) : Sliding.Extent.NONE;
		return new Sliding(Sliding.Extent.of(a.get(Sliding.KERNEL)), Sliding.Extent.of(a.get(Sliding.STRIDE)),
				Sliding.Extent.of(a.get(Sliding.DILATION)), pad, "same".equals(a.get(PADDING)));
	}

	@Override
	public Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch {
		Shape input = Common.image(this, inputs);
		Sliding s = sliding(a);
		return Shape.image(size(Axis.HEIGHT, input, s, s.stride().height(), s.window().height(), s.pad().height()),
				size(Axis.WIDTH, input, s, s.stride().width(), s.window().width(), s.pad().width()),
				a.get(Conv2d.FILTERS));
	}

	private static int size(Axis axis, Shape input, Sliding sliding, int stride, int extent, int cut)
			throws ShapeMismatch {
		if (sliding.same()) {
			return Math.multiplyExact(input.size(axis), stride);
		}
		int whole = Math.addExact(Math.multiplyExact(input.size(axis) - 1, stride), extent);
		if (whole <= 2 * cut) {
			throw Common.mismatch("shape.cut", "set.pad", Text.of("axis." + axis), 2 * cut, whole);
		}
		return whole - 2 * cut;
	}

	@Override
	public Cost cost(Attrs a, List<Shape> inputs) {
		Shape input = inputs.get(0);
		long weightsEach = (long) sliding(a).kernel().area() * input.size(Axis.CHANNELS);
		long places = (long) input.size(Axis.HEIGHT) * input.size(Axis.WIDTH);
		return Cost.of(Common.parameters(a, a.get(Conv2d.FILTERS), weightsEach),
				places * weightsEach * a.get(Conv2d.FILTERS));
	}

	/** About so many places of the input reach one of the output. */
	@Override
	public Window window(Attrs a) {
		Sliding s = sliding(a);
		return new Window(Math.ceilDiv(s.window().height(), s.stride().height()),
				Math.ceilDiv(s.window().width(), s.stride().width()), 1, 1);
	}

	@Override
	public Emission emit(Attrs a, EmitContext context) {
		Code builder = sliding(a).builder("org.deeplearning4j.nn.conf.layers.Deconvolution2D.Builder");
		return new Emission.Layer(Common.finish(a, builder.call("nOut", a.get(Conv2d.FILTERS))), false);
	}

	@Override
	public String summary(Attrs a) {
		if (!a.has(Conv2d.FILTERS) || !a.has(Sliding.KERNEL)) {
			return "";
		}
		return Common.summary(sliding(a).summary(Sliding.Extent.ONE) + ", " + a.get(Conv2d.FILTERS),
				a.get(Common.ACTIVATION));
	}
}

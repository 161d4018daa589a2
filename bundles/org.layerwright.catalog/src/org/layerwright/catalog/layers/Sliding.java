package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;
import org.layerwright.catalog.Window;

/**
 * A window that slides over a picture, and how large the result is. A direction of n places gives ⌊(n + 2p − d·(k − 1)
 * − 1) / s⌋ + 1, with "same" padding ⌈n / s⌉, where k is the kernel, s the stride, d the dilation and p the padding on
 * each side; this is DL4J's {@code ConvolutionMode.Truncate} and {@code Same}.
 */
record Sliding(Extent kernel, Extent stride, Extent dilation, Extent pad, boolean same) {

	static final Attr<List<Integer>> KERNEL = Attr.integers("kernel", "Kernel", 1, 2).atLeast(1).required().unit("px")
			.doc("Height and width of the window; one number means a square.");
	static final Attr<List<Integer>> POOL_KERNEL = Attr.integers("kernel", "Kernel", 1, 2).atLeast(1)
			.byDefault(List.of(2, 2)).unit("px").doc(KERNEL.doc());
	static final Attr<List<Integer>> STRIDE = Attr.integers("stride", "Stride", 1, 2).atLeast(1)
			.byDefault(List.of(1, 1)).unit("px")
			.doc("By how many rows and columns the window moves on; one number holds for both.");
	static final Attr<List<Integer>> POOL_STRIDE = Attr.integers("stride", "Stride", 1, 2).atLeast(1).automatic()
			.unit("px").doc("By how many rows and columns the window moves on; the kernel's size where it is not set, "
					+ "so that windows do not overlap.");
	static final Attr<String> PADDING = Attr.choice("padding", "Padding", "valid", "same").byDefault("valid")
			.doc("valid: windows lie inside the picture, n places become ⌊(n − d·(k − 1) − 1) / s⌋ + 1; same: the edge "
					+ "is extended so that n places become ⌈n / s⌉.");
	static final Attr<String> PADDING_OR_NUMBERS = Attr.choice("padding", "Padding", "valid", "same", "explicit")
			.byDefault("valid")
			.doc("valid: windows lie inside the picture; same: the edge is extended so that n places become ⌈n / s⌉; "
					+ "explicit: p zeros on each side, n places become ⌊(n + 2p − d·(k − 1) − 1) / s⌋ + 1 (valid is p "
					+ "= 0).");
	static final Attr<List<Integer>> PAD = Attr.integers("pad", "Padding size", 1, 2).atLeast(0)
			.byDefault(List.of(1, 1)).unit("px").when(a -> "explicit".equals(a.get(PADDING_OR_NUMBERS)))
			.doc("With explicit padding, rows and columns of zeros on each side; one number holds for both.");
	static final Attr<List<Integer>> DILATION = Attr.integers("dilation", "Dilation", 1, 2).atLeast(1)
			.byDefault(List.of(1, 1)).unit("px")
			.doc("Distance of neighbouring kernel elements in rows and columns; 1 is an ordinary convolution.");

	private static final String MODE = "org.deeplearning4j.nn.conf.ConvolutionMode";

	/** Rows and columns. */
	record Extent(int height, int width) {

		static final Extent ONE = new Extent(1, 1);
		static final Extent NONE = new Extent(0, 0);

		static Extent of(List<Integer> sizes) {
			return new Extent(sizes.get(0), sizes.get(sizes.size() - 1));
		}

		int area() {
			return Math.multiplyExact(height, width);
		}

		Object[] numbers() {
			return new Object[] { height, width };
		}

		/** Such as {@code 5×5}. */
		@Override
		public String toString() {
			return height + "×" + width;
		}
	}

	/** The window of a convolution. */
	static Sliding convolution(Attrs a) {
		Extent pad = PAD.isVisible(a) ? Extent.of(a.get(PAD)) : Extent.NONE;
		return new Sliding(Extent.of(a.get(KERNEL)), Extent.of(a.get(STRIDE)), Extent.of(a.get(DILATION)), pad,
				"same".equals(a.get(PADDING_OR_NUMBERS)));
	}

	/** The window of a pooling layer. */
	static Sliding pooling(Attrs a) {
		Extent kernel = Extent.of(a.get(POOL_KERNEL));
		Extent stride = a.has(POOL_STRIDE) ? Extent.of(a.get(POOL_STRIDE)) : kernel;
		return new Sliding(kernel, stride, Extent.ONE, Extent.NONE, "same".equals(a.get(PADDING)));
	}

	/** What {@code input} becomes, with {@code channels}. */
	Shape over(Shape input, int channels) throws ShapeMismatch {
		requireFit(Axis.HEIGHT, window().height(), input, pad.height);
		requireFit(Axis.WIDTH, window().width(), input, pad.width);
		return Shape.image(rows(input), columns(input), channels);
	}

	private void requireFit(Axis axis, int extent, Shape input, int margin) throws ShapeMismatch {
		int size = input.size(axis) + 2 * margin;
		if (!same && extent > size) {
			throw Common.mismatch("shape.kernel", "set.padding", Text.of("axis." + axis), extent, size);
		}
	}

	private int rows(Shape input) {
		return steps(input.size(Axis.HEIGHT), window().height() - 2 * pad.height, stride.height);
	}

	private int columns(Shape input) {
		return steps(input.size(Axis.WIDTH), window().width() - 2 * pad.width, stride.width);
	}

	private int steps(int size, int extent, int step) {
		return same ? Math.ceilDiv(size, step) : (size - extent) / step + 1;
	}

	/** How many windows there are on an input that they fit on. */
	long places(Shape input) {
		return (long) rows(input) * columns(input);
	}

	Window window() {
		return new Window(dilation.height * (kernel.height - 1) + 1, dilation.width * (kernel.width - 1) + 1,
				stride.height, stride.width);
	}

	/** A builder of a convolution, given the kernel's size, with all that is not usual. */
	Code builder(String type) {
		return mode(
				Code.construct(type, kernel.numbers()).callIf(!stride.equals(Extent.ONE), "stride", stride.numbers())
						.callIf(!pad.equals(Extent.NONE), "padding", pad.numbers())
						.callIf(!dilation.equals(Extent.ONE), "dilation", dilation.numbers()));
	}

	/** Adds the convolution mode to a builder where it is not DL4J's default. */
	Code mode(Code builder) {
		return builder.callIf(same, "convolutionMode", Code.constant(MODE, "Same"));
	}

	/** Such as {@code 5×5, stride 2×2}, the stride only where it is not {@code usual}. */
	String summary(Extent usual) {
		return stride.equals(usual) ? kernel.toString() : kernel + " / " + stride;
	}
}

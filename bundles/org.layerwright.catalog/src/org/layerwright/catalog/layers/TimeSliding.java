package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;
import org.layerwright.catalog.Window;

/**
 * A window that slides along time, and how long the result is: n steps become ⌊(n + p + q − d·(k − 1) − 1) / s⌋ + 1,
 * where k is the kernel, s the stride, d the dilation, p the steps added before and q those behind. "same" and "causal"
 * choose p + q so that this is ⌈n / s⌉ for every n: what a sequence becomes does not depend on its batch.
 */
record TimeSliding(int kernel, int stride, int dilation, int before, int after) {

	static final Attr<Integer> KERNEL = Attr.integer("kernel", "Kernel").atLeast(1).required().unit("steps")
			.doc("Steps that a window sees.");
	static final Attr<Integer> POOL_KERNEL = Attr.integer("kernel", "Kernel").atLeast(1).byDefault(2).unit("steps")
			.doc(KERNEL.doc());
	static final Attr<Integer> STRIDE = Attr.integer("stride", "Stride").atLeast(1).byDefault(1).unit("steps")
			.doc("By how many steps the window moves on.");
	static final Attr<Integer> POOL_STRIDE = Attr.integer("stride", "Stride").atLeast(1).automatic().unit("steps")
			.doc("By how many steps the window moves on; the kernel's size where it is not set, so that windows do not "
					+ "overlap.");
	static final Attr<String> PADDING = Attr.choice("padding", "Padding", "valid", "same", "causal", "explicit")
			.byDefault("valid")
			.doc("valid: windows lie inside the sequence; same: zeros are added on both sides so that n steps become "
					+ "⌈n / s⌉; causal: zeros are added before alone, so that no output sees later steps; explicit: p "
					+ "and q zeros before and behind, n steps become ⌊(n + p + q − d·(k − 1) − 1) / s⌋ + 1 (valid is p "
					+ "= q = 0).");
	static final Attr<String> POOL_PADDING = Attr.choice("padding", "Padding", "valid", "same", "explicit")
			.byDefault("valid")
			.doc("valid: windows lie inside the sequence; same: windows may go beyond its ends so that n steps become "
					+ "⌈n / s⌉; explicit: windows may begin p steps before it and end q steps behind it, n steps "
					+ "become ⌊(n + p + q − k) / s⌋ + 1 (valid is p = q = 0).");
	static final Attr<List<Integer>> PAD = Attr.integers("pad", "Padding size", 1, 2).atLeast(0)
			.byDefault(List.of(1, 1)).unit("steps").when(a -> "explicit".equals(a.get(PADDING)))
			.doc("With explicit padding, steps that are added before and behind the sequence; one number holds for "
					+ "both.");
	static final Attr<Integer> DILATION = Attr.integer("dilation", "Dilation").atLeast(1).byDefault(1).unit("steps")
			.doc("Distance of neighbouring kernel elements; 1 is an ordinary convolution.");

	/** The window of a convolution. */
	static TimeSliding convolution(Attrs a) {
		return new TimeSliding(a.get(KERNEL), a.get(STRIDE), a.get(DILATION), 0, 0).padded(a.get(PADDING), a.get(PAD));
	}

	/** The window of a pooling layer. */
	static TimeSliding pooling(Attrs a) {
		int kernel = a.get(POOL_KERNEL);
		return new TimeSliding(kernel, a.has(POOL_STRIDE) ? a.get(POOL_STRIDE) : kernel, 1, 0, 0)
				.padded(a.get(POOL_PADDING), a.get(PAD));
	}

	private TimeSliding padded(String mode, List<Integer> pad) {
		int all = extent() - 1;
		return switch (mode) {
		case "same" -> adding(Math.max(0, extent() - stride) / 2, all);
		case "causal" -> adding(all, all);
		case "explicit" -> new TimeSliding(kernel, stride, dilation, pad.get(0), pad.get(pad.size() - 1));
		default -> this;
		};
	}

	private TimeSliding adding(int first, int both) {
		return new TimeSliding(kernel, stride, dilation, first, both - first);
	}

	private int extent() {
		return dilation * (kernel - 1) + 1;
	}

	/** What a sequence becomes, with {@code features}. */
	Shape over(Shape input, int features) throws ShapeMismatch {
		int time = input.size(Axis.TIME);
		if (time == Shape.UNKNOWN) {
			return Shape.sequence(time, features);
		}
		if (extent() > time + before + after) {
			throw Common.mismatch("shape.kernel", "set.padding", Text.of("axis." + Axis.TIME), extent(),
					time + before + after);
		}
		return Shape.sequence(outputs(time), features);
	}

	/** Windows on a sequence that they fit on; 1 where its length is not known. */
	int places(Shape input) {
		int time = input.size(Axis.TIME);
		return time == Shape.UNKNOWN ? 1 : outputs(time);
	}

	private int outputs(int time) {
		return (time + before + after - extent()) / stride + 1;
	}

	Window window() {
		return new Window(extent(), 1, stride, 1);
	}

	/** Such as {@code 5 / 2}, the stride only where it is not {@code usual}. */
	String summary(int usual) {
		return stride == usual ? String.valueOf(kernel) : kernel + " / " + stride;
	}
}

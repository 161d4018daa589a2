package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_pooling_v2_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/**
 * The greatest value, or the mean, under a kernel, and the way back, by oneDNN for one shape. Pictures lie as
 * {@link ChannelsLast} says. All arguments are addresses.
 */
public final class Pooling {
	/** What becomes of the values under the kernel. */
	public enum Kind {
		/** Their maximum. */
		MAX(dnnl.dnnl_pooling_max),
		/** Their mean; added rows and columns do not count. */
		MEAN(dnnl.dnnl_pooling_avg_exclude_padding),
		/** Their sum by the size of the kernel: added rows and columns count as 0. */
		MEAN_OF_ALL(dnnl.dnnl_pooling_avg_include_padding);

		private final int algorithm;

		Kind(int algorithm) {
			this.algorithm = algorithm;
		}
	}

	private final Window window;
	private final Primitive forward;
	private final Primitive backward;
	private final Block places;

	/**
	 * A pooling.
	 *
	 * @throws UnsupportedOperationException if oneDNN does not support it
	 */
	public Pooling(Kind kind, long samples, long channels, Window window) {
		this.window = window;
		Layout in = ChannelsLast.layout(samples, channels, window.in()[0], window.in()[1]);
		Layout out = ChannelsLast.layout(samples, channels, window.out()[0], window.out()[1]);
		dnnl_pooling_v2_desc_t operation = new dnnl_pooling_v2_desc_t();
		OneDnn.check(dnnl.dnnl_pooling_v2_forward_desc_init(operation, dnnl.dnnl_forward_training, kind.algorithm,
				in.descriptor(), out.descriptor(), window.stride(), window.kernel(), window.skipped(), window.before(),
				window.after()), "pooling");
		forward = Primitive.of(operation, arguments(kind, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST));
		dnnl_pooling_v2_desc_t back = new dnnl_pooling_v2_desc_t();
		OneDnn.check(dnnl.dnnl_pooling_v2_backward_desc_init(back, kind.algorithm, in.descriptor(), out.descriptor(),
				window.stride(), window.kernel(), window.skipped(), window.before(), window.after()),
				"pooling's error");
		backward = Primitive.of(back, forward, new Extra(),
				arguments(kind, dnnl.DNNL_ARG_DIFF_DST, dnnl.DNNL_ARG_DIFF_SRC));
		places = kind == Kind.MAX ? new Block(forward.layout(dnnl.DNNL_ARG_WORKSPACE).bytes()) : null;
		if (places != null) {
			forward.at(2, places.address());
			backward.at(2, places.address());
		}
	}

	/** How the kernel slides. */
	public Window window() {
		return window;
	}

	/** Computes {@code y} and remembers where maxima were. */
	public void forward(long x, long y) {
		forward.on(x, y).run();
	}

	/** Computes the error {@code dx} before from the error {@code dy} behind, after {@link #forward}. */
	public void backward(long dy, long dx) {
		backward.on(dy, dx).run();
	}

	private static int[] arguments(Kind kind, int first, int second) {
		return kind == Kind.MAX ? new int[] { first, second, dnnl.DNNL_ARG_WORKSPACE } : new int[] { first, second };
	}
}

package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_convolution_desc_t;
import org.bytedeco.dnnl.dnnl_memory_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/**
 * Convolution of pictures by oneDNN, and its way back, for one shape. Pictures lie as {@link ChannelsLast} says;
 * filters as given. All arguments are addresses.
 */
public final class Convolution {
	private final Window window;
	private final Layout in;
	private final Layout out;
	private final Layout lies;
	private final Layout filters;
	private final Layout bias;
	private final Primitive forward;
	private final Arranged forwardFilters;
	private Back toFilters;
	private Back toInput;

	/**
	 * A convolution.
	 *
	 * @param samples pictures
	 * @param filters how they lie: [output, input, height, width], or [group, output, input, height, width] where each
	 * group of channels is computed from its own
	 * @param biased whether something is added to each channel
	 * @param rectified whether negative results become 0
	 * @throws UnsupportedOperationException if oneDNN does not support it
	 */
	public Convolution(long samples, Layout filters, Window window, boolean biased, boolean rectified) {
		this.window = window;
		this.lies = filters;
		long[] sizes = filters.sizes();
		long groups = sizes.length == 5 ? sizes[0] : 1;
		int from = sizes.length - 4;
		this.filters = Layout.any(sizes);
		in = ChannelsLast.layout(samples, groups * sizes[from + 1], window.in()[0], window.in()[1]);
		out = ChannelsLast.layout(samples, groups * sizes[from], window.out()[0], window.out()[1]);
		bias = biased ? Layout.dense(groups * sizes[from]) : null;
		dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
		OneDnn.check(dnnl.dnnl_dilated_convolution_forward_desc_init(operation, dnnl.dnnl_forward_training,
				dnnl.dnnl_convolution_direct, in.descriptor(), this.filters.descriptor(), descriptor(bias),
				out.descriptor(), window.stride(), window.skipped(), window.before(), window.after()),
				"a convolution");
		Extra extra = rectified ? new Extra().then(dnnl.dnnl_eltwise_relu, 0, 0) : new Extra();
		forward = Primitive.of(operation, null, extra, arguments(dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_WEIGHTS,
				dnnl.DNNL_ARG_DST, dnnl.DNNL_ARG_BIAS));
		forwardFilters = Arranged.source(lies, forward.layout(dnnl.DNNL_ARG_WEIGHTS));
	}

	/** Channels of the result. */
	public long channels() {
		return out.sizes()[1];
	}

	/** How the kernel slides. */
	public Window window() {
		return window;
	}

	/** Computes {@code y}; the bias is ignored if there is none. */
	public void forward(long x, long w, long b, long y) {
		forward.on(x, forwardFilters.at(w), y);
		run(forward, b);
	}

	/** Computes the gradients of filters and bias from the error {@code dy} behind. */
	public void toFilters(long x, long dy, long dw, long db) {
		if (toFilters == null) {
			toFilters = toFilters();
		}
		toFilters.primitive.on(x, toFilters.filters.at(dw), dy);
		run(toFilters.primitive, db);
		toFilters.filters.deliver(dw);
	}

	/** Computes the error {@code dx} before from the error {@code dy} behind. */
	public void toInput(long w, long dy, long dx) {
		if (toInput == null) {
			toInput = toInput();
		}
		toInput.primitive.on(dx, toInput.filters.at(w), dy).run();
	}

	private void run(Primitive primitive, long b) {
		if (bias != null) {
			primitive.at(3, b);
		}
		primitive.run();
	}

	private Back toFilters() {
		dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
		OneDnn.check(dnnl.dnnl_dilated_convolution_backward_weights_desc_init(operation, dnnl.dnnl_convolution_direct,
				in.descriptor(), filters.descriptor(), descriptor(bias), out.descriptor(), window.stride(),
				window.skipped(), window.before(), window.after()), "a convolution's gradient");
		Primitive primitive = Primitive.of(operation, forward, new Extra(), arguments(dnnl.DNNL_ARG_SRC,
				dnnl.DNNL_ARG_DIFF_WEIGHTS, dnnl.DNNL_ARG_DIFF_DST, dnnl.DNNL_ARG_DIFF_BIAS));
		return new Back(primitive, Arranged.result(primitive.layout(dnnl.DNNL_ARG_DIFF_WEIGHTS), lies));
	}

	private Back toInput() {
		dnnl_convolution_desc_t operation = new dnnl_convolution_desc_t();
		OneDnn.check(dnnl.dnnl_dilated_convolution_backward_data_desc_init(operation, dnnl.dnnl_convolution_direct,
				in.descriptor(), filters.descriptor(), out.descriptor(), window.stride(), window.skipped(),
				window.before(), window.after()), "a convolution's error");
		Primitive primitive = Primitive.of(operation, forward, new Extra(), dnnl.DNNL_ARG_DIFF_SRC,
				dnnl.DNNL_ARG_WEIGHTS, dnnl.DNNL_ARG_DIFF_DST);
		return new Back(primitive, Arranged.source(lies, primitive.layout(dnnl.DNNL_ARG_WEIGHTS)));
	}

	private int[] arguments(int first, int second, int third, int biases) {
		return bias == null ? new int[] { first, second, third } : new int[] { first, second, third, biases };
	}

	private static dnnl_memory_desc_t descriptor(Layout layout) {
		return layout == null ? null : layout.descriptor();
	}

	/** One of the two ways back. */
	private static final class Back {
		private final Primitive primitive;
		private final Arranged filters;

		Back(Primitive primitive, Arranged filters) {
			this.primitive = primitive;
			this.filters = filters;
		}
	}
}

package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_eltwise_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/** A function of each of so many values, and the way back, by oneDNN; arguments are addresses. */
public final class Elementwise {
	private final Primitive forward;
	private final Primitive backward;

	private Elementwise(int function, long values) {
		Layout layout = Layout.dense(values);
		dnnl_eltwise_desc_t operation = new dnnl_eltwise_desc_t();
		OneDnn.check(dnnl.dnnl_eltwise_forward_desc_init(operation, dnnl.dnnl_forward_training, function,
				layout.descriptor(), 0, 0), "a function");
		forward = Primitive.of(operation, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST);
		dnnl_eltwise_desc_t back = new dnnl_eltwise_desc_t();
		OneDnn.check(dnnl.dnnl_eltwise_backward_desc_init(back, function, layout.descriptor(), layout.descriptor(), 0,
				0), "a function's error");
		backward = Primitive.of(back, forward, new Extra(), dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DIFF_DST,
				dnnl.DNNL_ARG_DIFF_SRC);
	}

	/** {@code max(x, 0)}; the way back takes what it was given or what it gave. */
	public static Elementwise relu(long values) {
		return new Elementwise(dnnl.dnnl_eltwise_relu, values);
	}

	/** {@code x Φ(x)}; the way back takes what it was given. */
	public static Elementwise gelu(long values) {
		return new Elementwise(dnnl.dnnl_eltwise_gelu_erf, values);
	}

	/** {@code y} becomes the function of {@code x}; they may be the same. */
	public void forward(long x, long y) {
		forward.on(x, y).run();
	}

	/** {@code dx} becomes {@code dy} times the function's slope at {@code x}; they may be the same. */
	public void backward(long x, long dy, long dx) {
		backward.on(x, dy, dx).run();
	}
}

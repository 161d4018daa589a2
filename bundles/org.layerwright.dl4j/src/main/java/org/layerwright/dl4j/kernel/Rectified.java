package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_eltwise_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/** max(x, 0) and the way back by oneDNN, for so many values; arguments are addresses. */
public final class Rectified {
	private final Primitive forward;
	private final Primitive backward;

	/** For so many values. */
	public Rectified(long values) {
		Layout layout = Layout.dense(values);
		dnnl_eltwise_desc_t operation = new dnnl_eltwise_desc_t();
		OneDnn.check(dnnl.dnnl_eltwise_forward_desc_init(operation, dnnl.dnnl_forward_training, dnnl.dnnl_eltwise_relu,
				layout.descriptor(), 0, 0), "ReLU");
		forward = Primitive.of(operation, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST);
		dnnl_eltwise_desc_t back = new dnnl_eltwise_desc_t();
		OneDnn.check(dnnl.dnnl_eltwise_backward_desc_init(back, dnnl.dnnl_eltwise_relu, layout.descriptor(),
				layout.descriptor(), 0, 0), "ReLU's error");
		backward = Primitive.of(back, forward, new Extra(),
				dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DIFF_DST, dnnl.DNNL_ARG_DIFF_SRC);
	}

	/** {@code y} becomes max(x, 0). */
	public void forward(long x, long y) {
		forward.on(x, y).run();
	}

	/** {@code dx} becomes {@code dy} where the result {@code y} is positive, else 0; they may be the same. */
	public void backward(long y, long dy, long dx) {
		backward.on(y, dy, dx).run();
	}
}

package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_softmax_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/** Softmax of each row of a matrix, and the way back, by oneDNN; matrices lie row by row, arguments are addresses. */
public final class Softmax {
	private final Primitive forward;
	private final Primitive backward;

	/** For matrices of this size. */
	public Softmax(long rows, long columns) {
		Layout layout = Layout.dense(rows, columns);
		dnnl_softmax_desc_t operation = new dnnl_softmax_desc_t();
		OneDnn.check(dnnl.dnnl_softmax_forward_desc_init(operation, dnnl.dnnl_forward_training, layout.descriptor(), 1),
				"softmax");
		forward = Primitive.of(operation, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST);
		dnnl_softmax_desc_t back = new dnnl_softmax_desc_t();
		OneDnn.check(dnnl.dnnl_softmax_backward_desc_init(back, layout.descriptor(), layout.descriptor(), 1),
				"softmax's error");
		backward = Primitive.of(back, forward, new Extra(), dnnl.DNNL_ARG_DST, dnnl.DNNL_ARG_DIFF_DST,
				dnnl.DNNL_ARG_DIFF_SRC);
	}

	/** {@code y} becomes {@code exp(x) / Σ exp(x)} in each row; they may be the same. */
	public void forward(long x, long y) {
		forward.on(x, y).run();
	}

	/** {@code dx} becomes {@code y (dy − Σ y dy)} in each row; {@code dx} and {@code dy} may be the same. */
	public void backward(long y, long dy, long dx) {
		backward.on(y, dy, dx).run();
	}
}

package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.dnnl_layer_normalization_desc_t;
import org.bytedeco.dnnl.global.dnnl;

/**
 * Layer normalisation of each row of a matrix, {@code y = γ (x − μ) / √(σ² + ε) + β}, and the way back, by oneDNN.
 * Matrices lie row by row; arguments are addresses. It keeps μ and σ² of the rows from one to the other.
 */
public final class RowNormalization {
	private final long width;
	private final Primitive forward;
	private final Primitive backward;
	/** γ, then β, as oneDNN wants them; and their gradients. */
	private final Block weights;
	private final Block gradients;
	private final Block means;
	private final Block variances;
	private final Memory memory = new Memory();
	private final float[] row;

	/** For matrices of this size. */
	public RowNormalization(long rows, long columns, double epsilon) {
		width = columns;
		row = new float[(int) columns];
		Layout layout = Layout.dense(rows, columns);
		Layout each = Layout.dense(rows);
		int flags = dnnl.dnnl_use_scaleshift;
		dnnl_layer_normalization_desc_t operation = new dnnl_layer_normalization_desc_t();
		OneDnn.check(dnnl.dnnl_layer_normalization_forward_desc_init(operation, dnnl.dnnl_forward_training,
				layout.descriptor(), each.descriptor(), (float) epsilon, flags), "layer normalisation");
		forward = Primitive.of(operation, dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DST, dnnl.DNNL_ARG_MEAN,
				dnnl.DNNL_ARG_VARIANCE, dnnl.DNNL_ARG_SCALE_SHIFT);
		dnnl_layer_normalization_desc_t back = new dnnl_layer_normalization_desc_t();
		OneDnn.check(dnnl.dnnl_layer_normalization_backward_desc_init(back, dnnl.dnnl_backward, layout.descriptor(),
				layout.descriptor(), each.descriptor(), (float) epsilon, flags), "layer normalisation's error");
		backward = Primitive.of(back, forward, new Extra(), dnnl.DNNL_ARG_SRC, dnnl.DNNL_ARG_DIFF_SRC,
				dnnl.DNNL_ARG_MEAN, dnnl.DNNL_ARG_VARIANCE, dnnl.DNNL_ARG_SCALE_SHIFT, dnnl.DNNL_ARG_DIFF_DST,
				dnnl.DNNL_ARG_DIFF_SCALE_SHIFT);
		weights = new Block(2 * columns * Float.BYTES);
		gradients = new Block(2 * columns * Float.BYTES);
		means = new Block(rows * Float.BYTES);
		variances = new Block(rows * Float.BYTES);
		for (Primitive primitive : new Primitive[] { forward, backward }) {
			primitive.at(2, means.address()).at(3, variances.address()).at(4, weights.address());
		}
		backward.at(6, gradients.address());
	}

	/** Computes {@code y}. */
	public void forward(long x, long gain, long shift, long y) {
		copy(gain, weights.address());
		copy(shift, weights.address() + width * Float.BYTES);
		forward.on(x, y).run();
	}

	/**
	 * Computes the error {@code dx} before and the gradients of γ and β from the error behind, after {@link #forward}.
	 */
	public void backward(long x, long dy, long dx, long gainGradient, long shiftGradient) {
		backward.on(x, dx).at(5, dy).run();
		copy(gradients.address(), gainGradient);
		copy(gradients.address() + width * Float.BYTES, shiftGradient);
	}

	private void copy(long from, long to) {
		memory.to(from).read(row, 0, row.length);
		memory.to(to).write(row, 0, row.length);
	}
}

package org.layerwright.dl4j.convolution.internal;

import org.layerwright.dl4j.convolution.TimeWindow;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Layout;
import org.layerwright.dl4j.kernel.Recent;
import org.layerwright.dl4j.kernel.Window;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolution along time by oneDNN: sequences whose rows are steps are pictures one place high whose channels lie side
 * by side.
 */
final class SlidingFilters {
	private final TimeWindow window;
	private final Recent<Convolution> convolutions = new Recent<>();

	SlidingFilters(TimeWindow window) {
		this.window = window;
	}

	/**
	 * From rows {@code x} to rows {@code y}; filters are [nOut, nIn, kernel, 1] without gaps, {@code b} may be null.
	 */
	void forward(INDArray x, Steps in, INDArray w, INDArray b, INDArray y, Steps out) {
		convolution(in, out, w, b != null).forward(Address.of(x), Address.of(w), b == null ? 0 : Address.of(b),
				Address.of(y));
	}

	/** Gradients {@code dw}, {@code db} and the error {@code dx} before from the error {@code dy} behind. */
	void backward(INDArray x, INDArray dy, Steps in, Steps out, INDArray w, INDArray dw, INDArray db, INDArray dx) {
		Convolution convolution = convolution(in, out, w, db != null);
		convolution.toFilters(Address.of(x), Address.of(dy), Address.of(dw), db == null ? 0 : Address.of(db));
		convolution.toInput(Address.of(w), Address.of(dy), Address.of(dx));
	}

	private Convolution convolution(Steps in, Steps out, INDArray w, boolean biased) {
		return convolutions.get(new long[] { in.batch(), in.time() }, s -> {
			Window across = Window.of(new long[] { 1, s[1] }, new int[] { 1, out.time() },
					new int[] { 1, window.kernel() }, new int[] { 1, window.stride() },
					new int[] { 1, window.dilation() }, new int[] { 0, window.before() });
			return new Convolution(s[0], Layout.dense(w.size(0), w.size(1), 1, w.size(2)), across, biased, false);
		});
	}
}

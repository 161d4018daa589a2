package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.OneDnn;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What layers that copy parts of pictures can work on. */
final class Frames {
	private Frames() {}

	/** Why such a layer cannot be fast; empty if it can. */
	static Optional<String> obstacle(CNN2DFormat format) {
		if (!OneDnn.available()) {
			return Optional.of(Text.of("fast.onednn"));
		}
		return format == CNN2DFormat.NCHW ? Optional.empty() : Optional.of(Text.of("fast.channelsLast"));
	}

	/** Whether an array holds pictures of floats. */
	static boolean fits(INDArray array) {
		return array != null && array.rank() == 4 && array.dataType() == DataType.FLOAT;
	}
}

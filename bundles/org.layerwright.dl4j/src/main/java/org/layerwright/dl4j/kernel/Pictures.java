package org.layerwright.dl4j.kernel;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.cpu.nativecpu.NDArray;

/**
 * An array [sample, channel, height, width] whose channels lie side by side, see {@link ChannelsLast}. DL4J adds up in
 * place the errors that come back to where a graph forks, and ND4J takes ten times as long for it where strides are
 * unusual, even if both arrays have the same ones: here they are added in the order in which they lie.
 */
final class Pictures extends NDArray {
	private static final long serialVersionUID = 1L;

	/** The same memory as an array [sample, height, width, channel] without gaps. */
	Pictures(INDArray rows) {
		super(rows.data(),
				new long[] { rows.size(0), rows.size(3), rows.size(1), rows.size(2) },
				new long[] { rows.stride(0), rows.stride(3), rows.stride(1), rows.stride(2) }, rows.offset(), 'c');
	}

	@Override
	public INDArray addi(INDArray other) {
		if (other.rank() != rank() || !other.equalShapes(this) || !ChannelsLast.lies(other)) {
			return super.addi(other);
		}
		ChannelsLast.rows(this).addi(ChannelsLast.rows(other));
		return this;
	}
}

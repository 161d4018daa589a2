package org.layerwright.dl4j.kernel;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Pictures [sample, channel, height, width] whose channels lie side by side in memory: what oneDNN computes fastest
 * with, and an ordinary array with unusual strides for everybody else. Arrays that lie otherwise are copied.
 */
public final class ChannelsLast {
	private final Recent<Primitive> copies = new Recent<>();
	private Block block;
	private long size;

	/** The layout. */
	public static Layout layout(long samples, long channels, long height, long width) {
		return Layout.strided(new long[] { samples, channels, height, width },
				new long[] { channels * height * width, 1, width * channels, channels });
	}

	/** A new array that lies so, with anything in it. */
	public static INDArray create(LayerWorkspaceMgr workspaces, ArrayType type, long samples, long channels,
			long height, long width) {
		return new Pictures(workspaces.createUninitialized(type, DataType.FLOAT,
				new long[] { samples, height, width, channels }, 'c'));
	}

	/** A new array as large as another. */
	public static INDArray like(INDArray pictures, LayerWorkspaceMgr workspaces, ArrayType type) {
		return create(workspaces, type, pictures.size(0), pictures.size(1), pictures.size(2), pictures.size(3));
	}

	/** The values of pictures that lie so as an array [sample, height, width, channel], which has no gaps. */
	public static INDArray rows(INDArray pictures) {
		return pictures.permute(0, 2, 3, 1);
	}

	/** The opposite of {@link #rows}. */
	public static INDArray pictures(INDArray rows) {
		return new Pictures(rows);
	}

	/** Whether an array of floats lies so. */
	public static boolean lies(INDArray array) {
		if (array.rank() != 4) {
			return false;
		}
		long channels = array.size(1);
		long width = array.size(3);
		long height = array.size(2);
		return (channels == 1 || array.stride(1) == 1) && (width == 1 || array.stride(3) == channels)
				&& (height == 1 || array.stride(2) == width * channels)
				&& (array.size(0) == 1 || array.stride(0) == height * width * channels);
	}

	/** Where its values lie so: those of the array, or of a copy that stays until the next call. */
	public long of(INDArray array) {
		long address = Address.of(array);
		if (lies(array)) {
			return address;
		}
		if (block == null || size < array.length()) {
			size = array.length();
			block = new Block(Float.BYTES * size);
		}
		long[] shape = array.shape();
		long[] strides = array.stride();
		copies.get(
				new long[] { shape[0], shape[1], shape[2], shape[3], strides[0], strides[1], strides[2], strides[3] },
				key -> Primitive.copy(Layout.of(array), layout(shape[0], shape[1], shape[2], shape[3])))
				.on(address, block.address()).run();
		return block.address();
	}
}

package org.layerwright.dl4j.fast.internal;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A small array of floats that a layer needs in every iteration. To make one costs more than what tiny networks
 * compute: while a graph learns and nobody keeps what passes between its layers, it stays; otherwise it is a new one
 * from the workspace.
 */
public final class Lasting {
	/** Numbers from which on making an array does not count. */
	private static final int LARGE = 1 << 14;

	private INDArray array;

	/** The array, [rows, columns], row by row; its numbers may be anything. */
	public INDArray rows(Site site, ArrayType type, LayerWorkspaceMgr workspaces, long rows, long columns) {
		if (rows * columns >= LARGE || !site.learning()) {
			return workspaces.createUninitialized(type, DataType.FLOAT, new long[] { rows, columns }, 'c');
		}
		if (array == null || array.size(0) != rows || array.size(1) != columns) {
			try (MemoryWorkspace outside = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
				array = Nd4j.createUninitialized(DataType.FLOAT, new long[] { rows, columns }, 'c');
			}
		}
		return array;
	}
}

package org.layerwright.dl4j.fast.dense;

import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.kernel.Product;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A matrix of floats where it lies, row by row or column by column. Used again and again, so that none is garbage. */
final class Operand {
	private final Memory memory = new Memory();
	/** Held so that its memory stays. */
	private INDArray place;
	private int rows;
	private int columns;
	private int stride;
	private boolean turned;

	/** Takes a matrix; its numbers may have gaps between rows, or between columns. */
	Operand over(INDArray matrix) {
		place = fits(matrix) ? matrix : matrix.castTo(DataType.FLOAT).dup('c');
		rows = (int) place.size(0);
		columns = (int) place.size(1);
		turned = columns > 1 && place.stride(1) != 1;
		stride = (int) Math.max(turned ? place.stride(1) : place.stride(0), turned ? rows : columns);
		memory.over(place);
		return this;
	}

	private static boolean fits(INDArray matrix) {
		return matrix.dataType() == DataType.FLOAT && (follows(matrix, 1, 0) || follows(matrix, 0, 1));
	}

	/** Whether numbers along a dimension lie side by side, and the next ones beyond. */
	private static boolean follows(INDArray matrix, int along, int across) {
		return (matrix.stride(along) == 1 || matrix.size(along) == 1)
				&& (matrix.stride(across) >= matrix.size(along) || matrix.size(across) == 1);
	}

	/** This becomes {@code op(a) op(b) + beta this}, {@code op} being the transpose or nothing. */
	void product(Operand a, boolean transposeA, Operand b, boolean transposeB, float beta) {
		if (turned) {
			multiply(columns, rows, b, !transposeB, a, !transposeA, beta);
		} else {
			multiply(rows, columns, a, transposeA, b, transposeB, beta);
		}
	}

	private void multiply(int m, int n, Operand a, boolean transposeA, Operand b, boolean transposeB, float beta) {
		int inner = transposeA ? a.rows : a.columns;
		Product.multiply(a.turned != transposeA, b.turned != transposeB, m, n, inner, 1, a.memory, a.stride, b.memory,
				b.stride, beta, memory, stride);
	}
}

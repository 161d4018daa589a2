package org.layerwright.dl4j.kernel;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;

/**
 * The product of two matrices. oneDNN makes its code for the processor at hand while it runs, so that it does well on
 * one that is newer than the library, where OpenBLAS falls back to code of 2004; OpenBLAS has the smaller products,
 * which a call to oneDNN is not worth, and those on platforms that oneDNN has no native code for.
 */
public final class Product {
	/** Multiplications below which a call to oneDNN takes longer than OpenBLAS does. */
	private static final long FEW = 4096;

	private Product() {}

	/**
	 * {@code c = alpha op(a) op(b) + beta c}, all row by row, {@code op} being the transpose or nothing.
	 *
	 * @param rows of c
	 * @param columns of c
	 * @param inner columns of op(a), rows of op(b)
	 * @param strideA from the beginning of a row of a, as it lies, to that of the next; as are the others
	 */
	public static void multiply(boolean turnA, boolean turnB, int rows, int columns, int inner, float alpha,
			FloatPointer a, int strideA, FloatPointer b, int strideB, float beta, FloatPointer c, int strideC) {
		if ((long) rows * columns * inner >= FEW && OneDnn.available()) {
			dnnl.dnnl_sgemm(letter(turnA), letter(turnB), rows, columns, inner, alpha, a, strideA, b, strideB, beta,
					c, strideC);
		} else {
			openblas.cblas_sgemm(openblas.CblasRowMajor, transposition(turnA), transposition(turnB), rows, columns,
					inner, alpha, a, strideA, b, strideB, beta, c, strideC);
		}
	}

	/** The same for doubles, which oneDNN does not multiply. */
	public static void multiply(boolean turnA, boolean turnB, int rows, int columns, int inner, double alpha,
			DoublePointer a, int strideA, DoublePointer b, int strideB, double beta, DoublePointer c, int strideC) {
		openblas.cblas_dgemm(openblas.CblasRowMajor, transposition(turnA), transposition(turnB), rows, columns, inner,
				alpha, a, strideA, b, strideB, beta, c, strideC);
	}

	private static byte letter(boolean turned) {
		return (byte) (turned ? 'T' : 'N');
	}

	private static int transposition(boolean turned) {
		return turned ? openblas.CblasTrans : openblas.CblasNoTrans;
	}
}

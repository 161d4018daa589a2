package org.layerwright.contract.reference;

import java.util.Map;
import java.util.function.Function;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Where rows of one of the vector's parameters are among ours.
 *
 * @param theirs the vector's name
 * @param from the first of the rows
 * @param rows how many; all where it is 0
 * @param own our vertex (relative to the layer at hand) and parameter, such as {@code :W}
 * @param column where they begin among the last dimension of ours; the whole of it where {@code rows} is 0
 * @param turn what becomes of the rows to have our order of dimensions
 * @param back the opposite
 */
record Piece(String theirs, int from, int rows, String own, int column, Function<INDArray, INDArray> turn,
		Function<INDArray, INDArray> back) {

	/** The whole of a parameter, both in the same order. */
	static Piece same(String theirs, String own) {
		return new Piece(theirs, 0, 0, own, 0, a -> a, a -> a);
	}

	/** The whole of a matrix, which has inputs and outputs the other way round. */
	static Piece turned(String theirs, String own) {
		return new Piece(theirs, 0, 0, own, 0, INDArray::transpose, INDArray::transpose);
	}

	/** The whole of an array with its dimensions in another order. */
	static Piece permuted(String theirs, String own, int... order) {
		int[] inverse = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			inverse[order[i]] = i;
		}
		return new Piece(theirs, 0, 0, own, 0, a -> a.permute(order), a -> a.permute(inverse));
	}

	/** Some outputs: rows of theirs, columns of ours, in a matrix or in a vector of biases. */
	static Piece outputs(String theirs, int from, int rows, String own, int column) {
		return new Piece(theirs, from, rows, own, column, Piece::flip, Piece::flip);
	}

	private static INDArray flip(INDArray array) {
		return array.rank() == 2 ? array.transpose() : array;
	}

	/** Adds the vector's values to our parameter, which was all zeros: biases that the vector splits are one here. */
	void set(INDArray values, Map<String, INDArray> table) {
		INDArray target = slice(table);
		INDArray turned = turn.apply(theirs(values)).dup('c');
		if (turned.length() != target.length()) {
			throw new AssertionError(theirs + " has " + turned.length() + " values for " + target.length());
		}
		target.addi(turned.reshape(target.shape()));
	}

	/** Puts our values where the vector has them. */
	void collect(Map<String, INDArray> table, INDArray into) {
		INDArray target = theirs(into);
		INDArray ours = slice(table).dup('c');
		target.assign(back.apply(ours.reshape(turn.apply(target).shape())));
	}

	private INDArray theirs(INDArray values) {
		return rows == 0 ? values : values.get(rest(values, 0, NDArrayIndex.interval(from, from + rows)));
	}

	private INDArray slice(Map<String, INDArray> table) {
		INDArray array = table.get(own);
		if (array == null) {
			throw new AssertionError("no parameter " + own + " for " + theirs + " among " + table.keySet());
		}
		return rows == 0 ? array
				: array.get(rest(array, array.rank() - 1, NDArrayIndex.interval(column, column + rows)));
	}

	private static INDArrayIndex[] rest(INDArray array, int at, INDArrayIndex chosen) {
		INDArrayIndex[] indices = new INDArrayIndex[array.rank()];
		for (int i = 0; i < indices.length; i++) {
			indices[i] = i == at ? chosen : NDArrayIndex.all();
		}
		return indices;
	}
}

package org.layerwright.contract;

import java.util.Random;

import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Shape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Batches of samples as DL4J lays them out. */
final class Batches {

	/** How long sequences are where any length will do. */
	private static final int ANY_TIME = 5;

	private Batches() {}

	/** A batch of samples of that shape: numbers around 0, or tokens. */
	static INDArray of(long seed, int batch, Shape shape) {
		long[] dimensions = dimensions(batch, shape);
		return shape.isTokens() ? tokens(seed, shape.size(Axis.TOKENS), dimensions) : random(seed, dimensions);
	}

	private static INDArray tokens(long seed, int vocabulary, long... dimensions) {
		Random random = new Random(seed);
		INDArray array = Nd4j.create(DataType.DOUBLE, dimensions);
		for (long i = 0; i < array.length(); i++) {
			array.putScalar(i, random.nextInt(vocabulary));
		}
		return array;
	}

	/** The dimensions of a batch of samples of that shape: channels before height and width, features before time. */
	static long[] dimensions(int batch, Shape shape) {
		if (shape.isImage()) {
			return new long[] { batch, shape.size(Axis.CHANNELS), shape.size(Axis.HEIGHT), shape.size(Axis.WIDTH) };
		}
		if (shape.has(Axis.TIME)) {
			int time = shape.size(Axis.TIME) == Shape.UNKNOWN ? ANY_TIME : shape.size(Axis.TIME);
			return new long[] { batch, shape.isTokens() ? 1 : shape.size(Axis.FEATURES), time };
		}
		return new long[] { batch, shape.size(Axis.FEATURES) };
	}

	/** Normally distributed numbers in double precision, always the same for the same seed. */
	static INDArray random(long seed, long... dimensions) {
		Random random = new Random(seed);
		INDArray array = Nd4j.create(DataType.DOUBLE, dimensions);
		for (long i = 0; i < array.length(); i++) {
			array.putScalar(i, random.nextGaussian());
		}
		return array;
	}

	/** One-hot rows, each class in turn. */
	static INDArray oneHot(int rows, int classes) {
		INDArray array = Nd4j.create(DataType.DOUBLE, rows, classes);
		for (int row = 0; row < rows; row++) {
			array.putScalar(row, row % classes, 1);
		}
		return array;
	}
}

package org.layerwright.dl4j.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.dropout.GaussianNoise;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.dl4j.fast.Share;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class DisturbanceTest {
	private static final long[] SHAPE = { 7, 5, 301 };

	/** The part of a batch that begins at a sample. */
	private record Part(int first, int samples, long seed) implements Share {
		@Override
		public boolean leads() {
			return first == 0;
		}

		@Override
		public void sum(double... values) {
			throw new AssertionError("nothing to sum");
		}
	}

	private static Disturbance disturbance(IDropout dropout, int first, long seed, String layer) {
		return Disturbance.of(dropout, 0, 0, Chance.of(new Part(first, 7, seed), layer)).orElseThrow();
	}

	private static INDArray disturbed(IDropout dropout, INDArray values, int first, long seed, String layer) {
		INDArray copy = values.dup(values.ordering());
		disturbance(dropout, first, seed, layer).apply(copy);
		return copy;
	}

	@ParameterizedTest
	@ValueSource(chars = { 'c', 'f' })
	void partsOfABatchAreDisturbedAsTheWhole(char order) {
		for (IDropout dropout : new IDropout[] { new Dropout(0.7), new GaussianNoise(0.5) }) {
			INDArray values = Nd4j.rand(DataType.FLOAT, SHAPE).addi(1).dup(order);
			INDArray whole = disturbed(dropout, values, 0, 5, "a");
			INDArray head = disturbed(dropout, part(values, 0, 4).dup(order), 0, 5, "a");
			INDArray tail = disturbed(dropout, part(values, 4, 7).dup(order), 4, 5, "a");
			assertEquals(whole, Nd4j.concat(0, head, tail));
		}
	}

	@Test
	void doesNotDependOnHowTheNumbersLie() {
		for (IDropout dropout : new IDropout[] { new Dropout(0.7), new GaussianNoise(0.5) }) {
			INDArray values = Nd4j.rand(DataType.DOUBLE, SHAPE);
			INDArray rows = disturbed(dropout, values.dup('c'), 0, 5, "a");
			assertEquals(rows, disturbed(dropout, values.dup('f'), 0, 5, "a"));
			INDArray turned = values.permute(0, 2, 1).dup('c').permute(0, 2, 1);
			disturbance(dropout, 0, 5, "a").apply(turned);
			assertEquals(rows, turned);
		}
	}

	@Test
	void seedAndLayerMakeADifference() {
		INDArray ones = Nd4j.ones(DataType.DOUBLE, SHAPE);
		Dropout dropout = new Dropout(0.5);
		INDArray first = disturbed(dropout, ones, 0, 5, "a");
		assertEquals(0.5, share(first, disturbed(dropout, ones, 0, 6, "a")), 0.02);
		assertEquals(0.5, share(first, disturbed(dropout, ones, 0, 5, "b")), 0.02);
		assertEquals(0.5, share(part(first, 0, 1), part(first, 1, 2)), 0.05);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.5, 0.9 })
	void keepsTheShareAndTheExpectation(double kept) {
		INDArray ones = Nd4j.ones(DataType.DOUBLE, 20, 5_000);
		INDArray dropped = disturbed(new Dropout(kept), ones, 0, 5, "a");
		assertEquals(kept, dropped.neq(0).castTo(DataType.DOUBLE).meanNumber().doubleValue(), 0.01);
		assertEquals(1 / kept, dropped.maxNumber().doubleValue(), 1e-12);
		assertEquals(1, dropped.meanNumber().doubleValue(), 0.04);
	}

	@Test
	void noiseIsNormal() {
		INDArray noise = disturbed(new GaussianNoise(2), Nd4j.zeros(DataType.DOUBLE, 20, 10_000), 0, 5, "a");
		assertEquals(0, noise.meanNumber().doubleValue(), 0.02);
		assertEquals(2, noise.stdNumber().doubleValue(), 0.02);
		double beyond = noise.gt(4).castTo(DataType.DOUBLE).meanNumber().doubleValue();
		assertEquals(0.02275, beyond, 0.002);
	}

	@Test
	void errorsGoBackThroughWhatWasKept() {
		INDArray values = Nd4j.ones(DataType.DOUBLE, SHAPE);
		Disturbance drop = disturbance(new Dropout(0.3), 0, 5, "a");
		INDArray out = values.dup();
		drop.apply(out);
		drop.back(values);
		assertEquals(out, values);
	}

	private static INDArray part(INDArray of, int from, int to) {
		return of.get(NDArrayIndex.interval(from, to), NDArrayIndex.all(), NDArrayIndex.all());
	}

	/** How many of the values are the same. */
	private static double share(INDArray a, INDArray b) {
		return a.eq(b).castTo(DataType.DOUBLE).meanNumber().doubleValue();
	}
}

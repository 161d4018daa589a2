package org.layerwright.dl4j.task.internal;

import java.util.Arrays;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Continues a sequence of tokens one by one. A recurrent network goes on from its state; any other one sees the last
 * tokens again each time, as many as it learned from at once. Which of both it is, it shows itself: whether it says the
 * same step by step as all at once.
 */
public final class Continuation {
	private static final int TRIED = 4;
	private static final double SAME = 1e-5;

	private final ComputationGraph graph;
	private final int window;
	private final boolean recurrent;

	/**
	 * @param graph takes tokens, gives the probabilities of the next one at each step
	 * @param window tokens that it learned from at once
	 * @param vocabulary number of different tokens
	 */
	public Continuation(ComputationGraph graph, int window, int vocabulary) {
		this.graph = graph;
		this.window = window;
		int[] tokens = new int[Math.min(TRIED, window)];
		Arrays.setAll(tokens, i -> i % vocabulary);
		this.recurrent = tokens.length > 1 && sameStepByStep(tokens);
	}

	/** Whether it goes on from a state. */
	public boolean recurrent() {
		return recurrent;
	}

	/**
	 * What comes after a beginning.
	 *
	 * @param beginning at least one token
	 * @param length how many tokens to add
	 * @param end token after which nothing comes, which is not added; -1 for none
	 */
	public int[] after(int[] beginning, int length, int end, Sampling sampling) {
		int[] all = Arrays.copyOf(beginning, beginning.length + length);
		int known = beginning.length;
		int from = 0;
		graph.rnnClearPreviousState();
		while (known < all.length) {
			int next = sampling.draw(recurrent ? step(all, from, known) : recomputed(all, known));
			if (next == end) {
				break;
			}
			from = known;
			all[known++] = next;
		}
		graph.rnnClearPreviousState();
		return Arrays.copyOfRange(all, beginning.length, known);
	}

	private double[] step(int[] all, int from, int to) {
		return last(graph.rnnTimeStep(array(all, from, to))[0]);
	}

	private double[] recomputed(int[] all, int to) {
		return last(graph.outputSingle(array(all, Math.max(0, to - window), to)));
	}

	private boolean sameStepByStep(int... tokens) {
		double[] whole = recomputed(tokens, tokens.length);
		double[] stepped = whole;
		graph.rnnClearPreviousState();
		try {
			for (int i = 0; i < tokens.length; i++) {
				stepped = step(tokens, i, i + 1);
			}
		} catch (RuntimeException e) { // a layer that sees both directions cannot go step by step
			return false;
		} finally {
			graph.rnnClearPreviousState();
		}
		double apart = 0;
		for (int i = 0; i < whole.length; i++) {
			apart = Math.max(apart, Math.abs(whole[i] - stepped[i]));
		}
		return apart < SAME;
	}

	private INDArray array(int[] all, int from, int to) {
		INDArray array = Nd4j.create(graph.getConfiguration().getDataType(), 1, 1, to - from);
		for (int i = from; i < to; i++) {
			array.putScalar(0, 0, i - from, all[i]);
		}
		return array;
	}

	private static double[] last(INDArray outputs) {
		return outputs.get(NDArrayIndex.point(0), NDArrayIndex.all(), NDArrayIndex.point(outputs.size(2) - 1))
				.toDoubleVector();
	}
}

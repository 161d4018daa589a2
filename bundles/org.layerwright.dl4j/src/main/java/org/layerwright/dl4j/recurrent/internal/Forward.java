package org.layerwright.dl4j.recurrent.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The way forward through the steps of a batch, and what it leaves for the way back. Inputs and outputs are rows, step
 * after step of the first sample, then of the second, and so on: one product takes all of them, and the rows of one
 * step are every so many-th. What a step computes beyond products it computes for a group of samples at a time, few
 * enough to stay near the processor.
 */
final class Forward {
	/** Steps that it is worth turning the recurrent weights for, so that they are quicker to multiply with. */
	private static final int MANY = 8;

	final Cell cell;
	final DataType type;
	private final boolean backwards;
	Weights weights;
	int samples;
	int steps;
	/** Samples in a group. */
	int group;
	private final List<Step[]> kept = new ArrayList<>();
	private boolean keep;
	/** Null without a mask. */
	private double[] mask;
	private final Kept gates = new Kept();
	private final Kept before = new Kept();
	private final Kept fromBefore = new Kept();
	private final Kept turned = new Kept();

	/** @param backwards whether to begin with the last step, so that step 0 of the pass is the last of the sequences */
	Forward(Cell cell, DataType type, boolean backwards) {
		this.cell = cell;
		this.type = type;
		this.backwards = backwards;
	}

	/** The place in the sequences of step {@code t} of the pass. */
	private int place(int t) {
		return backwards ? steps - 1 - t : t;
	}

	/** The rows of step {@code t} of the pass, one a sample. */
	Matrix at(Matrix rows, int t) {
		return rows.every(steps, place(t));
	}

	int groups() {
		return (samples + group - 1) / group;
	}

	/** Stretch of all units for the samples of a group. */
	int length() {
		return group * weights.units();
	}

	/** What was kept of step {@code t} for a group; -1 is the state before the first. */
	Step step(int t, int number) {
		return kept.get(keep ? t + 1 : (t + 1) % 2)[number];
	}

	/** Whether padding is among a group at step {@code t}. */
	boolean padded(int t, int number) {
		return mask != null && IntStream.range(number * group, Math.min(samples, (number + 1) * group))
				.anyMatch(sample -> mask[sample * steps + place(t)] == 0);
	}

	/** [sample × step, gate × unit]: what gates got from the input, or room for its errors. */
	Matrix gates() {
		return gates.matrix(type, (long) samples * steps, (long) cell.gates() * weights.units());
	}

	/** [sample × step, unit]: the output before each step. */
	Matrix before() {
		return before.matrix(type, (long) samples * steps, weights.units());
	}

	/**
	 * Goes through all steps.
	 *
	 * @param x [sample × step, feature]
	 * @param masked [sample, step] with 0 for padding, or null
	 * @param start the states before the first step, each [sample, unit]; none for zeros
	 * @param forBackward whether to keep every step
	 * @param y [sample × step, unit], to be set; 0 in padding
	 */
	void run(Weights parameters, Matrix x, int batch, INDArray masked, List<INDArray> start, boolean forBackward,
			Matrix y) {
		weights = parameters;
		samples = batch;
		steps = x.rows() / batch;
		keep = forBackward;
		mask = masked == null ? null : masked.dup('c').data().asDouble();
		begin(start);
		Matrix all = gates();
		all.product(x, weights.input());
		Matrix recurrent = steps < MANY ? weights.recurrent() : turned(weights.recurrent());
		Stretch[] biases = tiled(weights.bias());
		Stretch[] recurrentBiases = cell.apart() ? tiled(weights.recurrentBias()) : null;
		Matrix apart = cell.apart() ? fromBefore.matrix(type, samples, all.columns()) : null;
		Matrix states = before();
		for (int t = 0; t < steps; t++) {
			Matrix now = at(all, t);
			Matrix previous = at(states, t);
			if (cell.apart()) {
				apart.product(previous, recurrent);
			} else {
				now.product(1, previous, recurrent, 1);
			}
			for (int number = 0; number < groups(); number++) {
				Step step = step(t, number);
				read(now, number, biases, step.gates());
				if (cell.apart()) {
					read(apart, number, recurrentBiases, step.recurrent());
				}
				cell.forward(step, step(t - 1, number));
				at(y, t).write(number * group, output(t, number));
				if (t + 1 < steps) {
					at(states, t + 1).write(number * group, step.states()[0]);
				}
			}
		}
	}

	private void begin(List<INDArray> start) {
		int units = weights.units();
		int size = Math.max(1, Math.min(samples, Stretch.LENGTH / units));
		if (!kept.isEmpty() && (kept.get(0)[0].extra().length() != size * units
				|| kept.get(0).length != (samples + size - 1) / size)) {
			kept.clear();
		}
		group = size;
		while (kept.size() < (keep ? steps + 1 : 2)) {
			kept.add(IntStream.range(0, groups()).mapToObj(number -> Step.of(cell, type, length()))
					.toArray(Step[]::new));
		}
		for (int i = 0; i < cell.states(); i++) {
			Matrix from = start.isEmpty() ? null : Matrix.of(start.get(i).castTo(type).dup('c'));
			for (int number = 0; number < groups(); number++) {
				Stretch state = step(-1, number).states()[i];
				if (from == null) {
					state.fill(0, state.length(), 0);
				} else {
					from.read(number * group, state);
				}
				if (i == 0) {
					at(before(), 0).write(number * group, state);
				}
			}
		}
	}

	private Matrix turned(Matrix matrix) {
		if (!matrix.turned()) {
			return matrix;
		}
		Matrix copy = turned.matrix(type, matrix.rows(), matrix.columns());
		Stretch values = copy.values(copy.rows());
		values.turn(matrix.transposed().values(), copy.columns());
		copy.write(0, values);
		return copy;
	}

	/** The biases of each gate for all samples of a group. */
	private Stretch[] tiled(Matrix biases) {
		int units = weights.units();
		return IntStream.range(0, cell.gates())
				.mapToObj(g -> Stretch.tiled(biases.columns(g * units, units).values(), group)).toArray(Stretch[]::new);
	}

	private void read(Matrix from, int number, Stretch[] biases, Stretch[] to) {
		int units = weights.units();
		for (int g = 0; g < to.length; g++) {
			from.columns(g * units, units).read(number * group, to[g]);
			to[g].add(biases[g]);
		}
	}

	/** Takes states through padding as they were, and gives the output with zeros there. */
	private Stretch output(int t, int number) {
		Step now = step(t, number);
		if (!padded(t, number)) {
			return now.states()[0];
		}
		int units = weights.units();
		for (int i = 0; i < group; i++) {
			int sample = number * group + i;
			now.mask().fill(i * units, (i + 1) * units, sample < samples ? mask[sample * steps + place(t)] : 0);
		}
		for (int i = 0; i < cell.states(); i++) {
			Stretch state = now.states()[i];
			state.mix(now.mask(), state, step(t - 1, number).states()[i]);
		}
		Stretch output = Stretch.of(type, length());
		output.product(now.mask(), now.states()[0]);
		return output;
	}

	/** The states after the last step, each [sample, unit], outside of all workspaces. */
	List<INDArray> last() {
		List<INDArray> all = new ArrayList<>();
		for (int i = 0; i < cell.states(); i++) {
			INDArray array = new Kept().array(type, samples, weights.units());
			for (int number = 0; number < groups(); number++) {
				Matrix.of(array).write(number * group, step(steps - 1, number).states()[i]);
			}
			all.add(array);
		}
		return all;
	}
}

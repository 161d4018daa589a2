package org.layerwright.dl4j.recurrent.internal;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.kernel.Arithmetic;
import org.layerwright.dl4j.kernel.Buffer;
import org.layerwright.dl4j.kernel.Place;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The way forward through the steps of a batch, and what it leaves for the way back. */
final class Forward<V> {
	final Arithmetic<V> by;
	final Cell cell;
	Weights weights;
	/** [sample, feature, time], column-major. */
	INDArray input;
	/** The output before the first step and after each, one behind the other. */
	Place<V> outputs;
	int samples;
	int steps;
	private final List<Step<V>> kept = new ArrayList<>();
	private boolean keep;
	private boolean[] padded;
	private V spare;
	private List<V> biases;
	private List<V> recurrentBiases;
	private final Buffer inputBuffer = new Buffer();
	private final Buffer outputBuffer = new Buffer();
	private final Buffer gateBuffer = new Buffer();
	private final Buffer recurrentBuffer = new Buffer();

	Forward(Arithmetic<V> by, Cell cell) {
		this.by = by;
		this.cell = cell;
	}

	/** Values of all units for all samples. */
	int length() {
		return samples * weights.units();
	}

	/** What was kept of step {@code t}; -1 is the state before the first. */
	Step<V> step(int t) {
		return kept.get(keep ? t + 1 : (t + 1) % 2);
	}

	/** Whether padding is among the samples of step {@code t}. */
	boolean padded(int t) {
		return padded[t];
	}

	/**
	 * Goes through all steps.
	 *
	 * @param in [sample, feature, time]
	 * @param mask [sample, time] with 0 for padding, or null
	 * @param before the states before the first step, each [sample, unit]; none for zeros
	 * @param forBackward whether to keep every step
	 * @param out [sample, unit, time], column-major without gaps; 0 in padding
	 */
	void run(Weights parameters, INDArray in, INDArray mask, List<INDArray> before, boolean forBackward, INDArray out) {
		weights = parameters;
		samples = (int) in.size(0);
		steps = (int) in.size(2);
		keep = forBackward;
		input = inputBuffer.columns(in, by);
		begin(before);
		INDArray masks = mask == null ? null : mask.castTo(by.type()).dup('f');
		padded = new boolean[steps];
		Place<V> to = by.place(out);
		for (int t = 0; t < steps; t++) {
			Step<V> now = step(t);
			padded[t] = masks != null && mask(masks, t, now.mask());
			project(t, now);
			cell.forward(by, now, step(t - 1));
			to.at((long) t * length()).write(output(t, now));
			outputs.at((long) (t + 1) * length()).write(now.states().get(0));
		}
	}

	private void begin(List<INDArray> before) {
		int needed = keep ? steps + 1 : 2;
		if (!kept.isEmpty() && by.length(kept.get(0).extra()) != length()) {
			kept.clear();
		}
		while (kept.size() < needed) {
			kept.add(Step.of(by, cell, length()));
		}
		spare = by.create(length());
		biases = repeated(weights.bias());
		recurrentBiases = cell.apart() ? repeated(weights.recurrentBias()) : List.of();
		outputs = by.place(outputBuffer.reserve(by.type(), (long) (steps + 1) * length()));
		for (int i = 0; i < cell.states(); i++) {
			V state = step(-1).states().get(i);
			if (before.isEmpty()) {
				by.clear(state);
			} else {
				by.place(before.get(i).castTo(by.type()).dup('f')).read(state);
			}
		}
		outputs.at(0).write(step(-1).states().get(0));
	}

	private List<V> repeated(INDArray bias) {
		List<V> all = Step.arrays(by, cell.gates(), length());
		V values = by.create(weights.units());
		Place<V> from = by.place(bias);
		for (int g = 0; g < all.size(); g++) {
			from.at((long) g * weights.units()).read(values);
			by.repeat(values, samples, all.get(g));
		}
		return all;
	}

	private boolean mask(INDArray masks, int t, V to) {
		V column = by.create(samples);
		by.place(masks).at((long) t * samples).read(column);
		by.tile(column, to);
		return by.hasZero(column);
	}

	/** Multiplies with the weights and adds the biases. */
	private void project(int t, Step<V> now) {
		Place<V> gates = filled(gateBuffer, biases);
		multiply(by.place(input).at((long) t * samples * weights.inputs()), weights.input(), gates);
		outputs.at((long) t * length());
		if (cell.apart()) {
			Place<V> recurrent = filled(recurrentBuffer, recurrentBiases);
			multiply(outputs, weights.recurrent(), recurrent);
			read(recurrent, now.recurrent());
		} else {
			multiply(outputs, weights.recurrent(), gates);
		}
		read(gates, now.gates());
	}

	private Place<V> filled(Buffer buffer, List<V> values) {
		Place<V> place = by.place(buffer.reserve(by.type(), (long) values.size() * length()));
		for (int g = 0; g < values.size(); g++) {
			place.at((long) g * length()).write(values.get(g));
		}
		return place.at(0);
	}

	private void multiply(Place<V> rows, INDArray matrix, Place<V> to) {
		by.multiply(rows, false, by.place(matrix), false, samples, cell.gates() * weights.units(),
				(int) matrix.size(0), 1, to);
	}

	private void read(Place<V> from, List<V> to) {
		for (int g = 0; g < to.size(); g++) {
			from.at((long) g * length()).read(to.get(g));
		}
	}

	/** Takes states through padding as they were, and gives the output with zeros there. */
	private V output(int t, Step<V> now) {
		if (!padded[t]) {
			return now.states().get(0);
		}
		for (int i = 0; i < cell.states(); i++) {
			V state = now.states().get(i);
			by.mix(now.mask(), state, step(t - 1).states().get(i), state);
		}
		by.product(now.mask(), now.states().get(0), spare);
		return spare;
	}

	/** The states after the last step, each [sample, unit], outside of all workspaces. */
	List<INDArray> last() {
		List<INDArray> all = new ArrayList<>();
		for (V state : step(steps - 1).states()) {
			INDArray array = new Buffer().reserve(by.type(), length()).reshape('f', samples, weights.units());
			by.place(array).write(state);
			all.add(array);
		}
		return all;
	}
}

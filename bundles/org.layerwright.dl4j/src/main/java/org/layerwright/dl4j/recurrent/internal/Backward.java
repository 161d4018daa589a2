package org.layerwright.dl4j.recurrent.internal;

import java.util.List;

import org.layerwright.dl4j.kernel.Arithmetic;
import org.layerwright.dl4j.kernel.Buffer;
import org.layerwright.dl4j.kernel.Place;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The way back through the steps that a forward pass has kept. */
final class Backward<V> {
	private final Arithmetic<V> by;
	private final Cell cell;
	private final Forward<V> pass;
	private final int length;
	private final Errors<V> errors;
	private final List<V> carried;
	private final List<V> biasSums;
	private final List<V> recurrentBiasSums;
	private final Place<V> gates;
	private final Place<V> recurrent;
	private final Place<V> state;

	/** What stays from call to call. */
	static final class Memory {
		private final Buffer outputs = new Buffer();
		private final Buffer gates = new Buffer();
		private final Buffer recurrent = new Buffer();
		private final Buffer state = new Buffer();
	}

	private final Memory memory;

	Backward(Forward<V> pass, Memory memory) {
		this.by = pass.by;
		this.cell = pass.cell;
		this.pass = pass;
		this.memory = memory;
		this.length = pass.length();
		this.errors = Errors.of(by, cell, length);
		this.carried = Step.arrays(by, cell.states(), length);
		this.biasSums = Step.arrays(by, cell.gates(), length);
		this.recurrentBiasSums = cell.apart() ? Step.arrays(by, cell.gates(), length) : List.of();
		this.gates = place(memory.gates, (long) pass.steps * cell.gates() * length);
		this.recurrent = cell.apart() ? place(memory.recurrent, (long) pass.steps * cell.gates() * length)
				: place(memory.gates, (long) pass.steps * cell.gates() * length);
		this.state = place(memory.state, length);
	}

	private Place<V> place(Buffer buffer, long numbers) {
		return by.place(buffer.reserve(by.type(), numbers));
	}

	/**
	 * Fills the gradients.
	 *
	 * @param error of the output, [sample, unit, time]
	 * @param from the first step that the error reaches
	 * @param gradients to be filled
	 * @param inputError [sample, feature, time], column-major without gaps, to be filled
	 */
	void run(INDArray error, int from, Weights gradients, INDArray inputError) {
		Place<V> outputs = by.place(memory.outputs.columns(error, by));
		for (int t = pass.steps - 1; t >= from; t--) {
			outputs.at((long) t * length).read(errors.spare());
			step(t);
		}
		input(from, inputError);
		weights(from, gradients);
		bias(biasSums, gradients.bias());
		if (cell.apart()) {
			bias(recurrentBiasSums, gradients.recurrentBias());
		}
	}

	private void step(int t) {
		Step<V> now = pass.step(t);
		V mask = now.mask();
		if (pass.padded(t)) {
			by.product(mask, errors.spare(), errors.spare());
		}
		by.add(errors.spare(), errors.states().get(0));
		if (pass.padded(t)) {
			for (int i = 0; i < cell.states(); i++) {
				V error = errors.states().get(i);
				by.rest(mask, error, carried.get(i));
				by.product(mask, error, error);
			}
		}
		cell.backward(by, now, pass.step(t - 1), errors);
		keep(t, errors.gates(), gates, biasSums);
		if (cell.apart()) {
			keep(t, errors.recurrent(), recurrent, recurrentBiasSums);
		}
		throughRecurrentWeights(t);
		for (int i = 0; pass.padded(t) && i < cell.states(); i++) {
			by.add(carried.get(i), errors.states().get(i));
		}
	}

	private void keep(int t, List<V> step, Place<V> all, List<V> sums) {
		for (int g = 0; g < step.size(); g++) {
			all.at(((long) t * cell.gates() + g) * length).write(step.get(g));
			by.add(step.get(g), sums.get(g));
		}
	}

	private void throughRecurrentWeights(int t) {
		int units = pass.weights.units();
		by.multiply(at(recurrent, t), false, by.place(pass.weights.recurrent()), true, pass.samples, units,
				cell.gates() * units, 0, state);
		state.read(errors.spare());
		by.add(errors.spare(), errors.states().get(0));
	}

	/** The errors of the gates of one step, a matrix [sample, gate × unit]. */
	private Place<V> at(Place<V> place, int t) {
		return place.at((long) t * cell.gates() * length);
	}

	private void input(int from, INDArray inputError) {
		int inputs = pass.weights.inputs();
		Place<V> to = by.place(inputError);
		for (int t = from; t < pass.steps; t++) {
			by.multiply(at(gates, t), false, by.place(pass.weights.input()), true, pass.samples, inputs,
					cell.gates() * pass.weights.units(), 0, to.at((long) t * pass.samples * inputs));
		}
	}

	private void weights(int from, Weights gradients) {
		Place<V> input = by.place(pass.input);
		Place<V> toInput = by.place(gradients.input());
		Place<V> toRecurrent = by.place(gradients.recurrent());
		int columns = cell.gates() * pass.weights.units();
		for (int t = from; t < pass.steps; t++) {
			double beta = t == from ? 0 : 1;
			by.multiply(input.at((long) t * pass.samples * pass.weights.inputs()), true, at(gates, t), false,
					pass.weights.inputs(), columns, pass.samples, beta, toInput);
			by.multiply(pass.outputs.at((long) t * length), true, at(recurrent, t), false, pass.weights.units(),
					columns, pass.samples, beta, toRecurrent);
		}
	}

	private void bias(List<V> sums, INDArray gradient) {
		INDArray all = Nd4j.createUninitialized(by.type(),
				new long[] { pass.samples, (long) sums.size() * pass.weights.units() }, 'f');
		Place<V> place = by.place(all);
		for (int g = 0; g < sums.size(); g++) {
			place.at((long) g * length).write(sums.get(g));
		}
		gradient.assign(all.sum(0).reshape(gradient.shape()));
	}
}

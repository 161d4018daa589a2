package org.layerwright.dl4j.recurrent.internal;

import java.util.stream.IntStream;

import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;

/** The way back through the steps that a forward pass has kept. */
final class Backward {
	private final Forward pass;
	private final Cell cell;
	private final Errors[] errors;
	private final Stretch[][] carried;
	private final Stretch[] biasSums;
	private final Stretch[] recurrentBiasSums;
	/** Errors of what the gates got from the input, [sample × step, gate × unit]. */
	private final Matrix gates;
	/** The same of what they got from the step before. */
	private final Matrix recurrent;
	private final Matrix state;

	/** What stays from call to call. */
	static final class Memory {
		private final Kept recurrent = new Kept();
		private final Kept state = new Kept();
	}

	Backward(Forward pass, Memory memory) {
		this.pass = pass;
		this.cell = pass.cell;
		int length = pass.length();
		errors = IntStream.range(0, pass.groups()).mapToObj(n -> Errors.of(cell, pass.type, length))
				.toArray(Errors[]::new);
		carried = IntStream.range(0, pass.groups()).mapToObj(n -> Step.arrays(cell.states(), pass.type, length))
				.toArray(Stretch[][]::new);
		biasSums = Step.arrays(cell.gates(), pass.type, length);
		recurrentBiasSums = Step.arrays(cell.apart() ? cell.gates() : 0, pass.type, length);
		gates = pass.gates(); // nobody needs what they got any more
		recurrent = cell.apart() ? memory.recurrent.matrix(pass.type, gates.rows(), gates.columns()) : gates;
		state = memory.state.matrix(pass.type, pass.samples, pass.weights.units());
	}

	/**
	 * Fills the gradients.
	 *
	 * @param x the input, [sample × step, feature]
	 * @param error of the output, [sample × step, unit]
	 * @param from the first step that the error reaches
	 * @param gradients to be filled
	 * @param inputError [sample × step, feature], to be filled; null if nobody asks for it
	 */
	void run(Matrix x, Matrix error, int from, Weights gradients, Matrix inputError) {
		for (int t = pass.steps - 1; t >= from; t--) {
			for (int number = 0; number < errors.length; number++) {
				pass.at(error, t).read(number * pass.group, errors[number].spare());
				step(t, number);
			}
			throughRecurrentWeights(t);
		}
		for (int t = 0; t < from; t++) {
			pass.at(gates, t).fill(gates.values(1));
			pass.at(recurrent, t).fill(gates.values(1));
		}
		if (inputError != null) {
			inputError.product(gates, pass.weights.input().transposed());
		}
		gradients.input().product(x.transposed(), gates);
		gradients.recurrent().product(pass.before().transposed(), recurrent);
		bias(biasSums, gradients.bias());
		bias(recurrentBiasSums, gradients.recurrentBias());
	}

	private void step(int t, int number) {
		Step now = pass.step(t, number);
		Errors own = errors[number];
		Stretch mask = now.mask();
		boolean padded = pass.padded(t, number);
		if (padded) {
			own.spare().product(mask, own.spare());
		}
		own.states()[0].add(own.spare());
		for (int i = 0; padded && i < cell.states(); i++) {
			Stretch error = own.states()[i];
			carried[number][i].rest(mask, error);
			error.product(mask, error);
		}
		cell.backward(now, pass.step(t - 1, number), own);
		keep(number, own.gates(), pass.at(gates, t), biasSums);
		if (cell.apart()) {
			keep(number, own.recurrent(), pass.at(recurrent, t), recurrentBiasSums);
		}
		for (int i = 0; padded && i < cell.states(); i++) {
			own.states()[i].add(carried[number][i]);
		}
	}

	private void keep(int number, Stretch[] own, Matrix all, Stretch[] sums) {
		int units = pass.weights.units();
		for (int g = 0; g < own.length; g++) {
			all.columns(g * units, units).write(number * pass.group, own[g]);
			sums[g].add(own[g]);
		}
	}

	private void throughRecurrentWeights(int t) {
		state.product(pass.at(recurrent, t), pass.weights.recurrent().transposed());
		for (int number = 0; number < errors.length; number++) {
			state.read(number * pass.group, errors[number].spare());
			errors[number].states()[0].add(errors[number].spare());
		}
	}

	private void bias(Stretch[] sums, Matrix gradient) {
		int units = pass.weights.units();
		for (int g = 0; g < sums.length; g++) {
			gradient.columns(g * units, units).write(0, sums[g].sums(units));
		}
	}
}

package org.layerwright.dl4j.recurrent.internal;

/**
 * One step of a recurrent layer. What goes in has been multiplied with the weights and the biases have been added;
 * arrays have the values of all units for some samples of the batch, sample by sample.
 */
public interface Cell {

	/** How many times the units the weights have columns. */
	int gates();

	/** How many arrays go from step to step; the first is the output. */
	int states();

	/** Whether what comes from the step before is needed apart from what comes from the input. */
	boolean apart();

	/**
	 * Computes the states of {@code now} and puts there whatever the backward step needs.
	 *
	 * @param now its gates have W x + b, plus R h where the cell does not want that apart
	 * @param before the states of the step before
	 */
	void forward(Step now, Step before);

	/**
	 * From the errors of the states of {@code now} to those of its gates and, without what goes through the recurrent
	 * weights, to those of the states before.
	 */
	void backward(Step now, Step before, Errors errors);
}

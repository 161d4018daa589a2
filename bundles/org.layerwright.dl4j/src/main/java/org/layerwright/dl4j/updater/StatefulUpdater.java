package org.layerwright.dl4j.updater;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/** What optimisers with numbers of state for each weight have in common: a learning rate or its schedule. */
abstract class StatefulUpdater implements IUpdater {
	private static final long serialVersionUID = 1L;

	private double learningRate;
	private ISchedule learningRateSchedule;

	/** With a rate, or a schedule in its place; the other one is NaN or null. */
	StatefulUpdater(double learningRate, ISchedule learningRateSchedule) {
		this.learningRate = learningRate;
		this.learningRateSchedule = learningRateSchedule;
	}

	/**
	 * How an update is made.
	 *
	 * @param rate the learning rate
	 * @param number which update it is, from 1
	 */
	abstract Step step(double rate, int number);

	/** How many numbers are kept for each weight. */
	int states() {
		return 1;
	}

	/** The rate; NaN if there is a schedule. */
	public double getLearningRate() {
		return learningRate;
	}

	/** The schedule; null if the rate is constant. */
	public ISchedule getLearningRateSchedule() {
		return learningRateSchedule;
	}

	@Override
	public double getLearningRate(int iteration, int epoch) {
		return learningRateSchedule == null ? learningRate : learningRateSchedule.valueAt(iteration, epoch);
	}

	@Override
	public boolean hasLearningRate() {
		return true;
	}

	@Override
	public void setLrAndSchedule(double rate, ISchedule schedule) {
		learningRate = rate;
		learningRateSchedule = schedule;
	}

	@Override
	public long stateSize(long parameters) {
		return parameters * states();
	}

	@Override
	public GradientUpdater<?> instantiate(INDArray view, boolean initialize) {
		StatefulGradientUpdater updater = new StatefulGradientUpdater(this);
		updater.setStateViewArray(view, view.shape(), view.ordering(), initialize);
		return updater;
	}

	@Override
	public GradientUpdater<?> instantiate(Map<String, INDArray> state, boolean initialize) {
		StatefulGradientUpdater updater = new StatefulGradientUpdater(this);
		updater.setState(state, initialize);
		return updater;
	}

	@Override
	public abstract StatefulUpdater clone();

	/** What distinguishes one from another of its class, apart from the learning rate. */
	abstract List<Double> constants();

	@Override
	public final boolean equals(Object other) {
		return other != null && other.getClass() == getClass() && same((StatefulUpdater) other);
	}

	@Override
	public final int hashCode() {
		return Objects.hash(getClass(), learningRate, learningRateSchedule, constants());
	}

	private boolean same(StatefulUpdater other) {
		return Double.compare(other.learningRate, learningRate) == 0 && other.constants().equals(constants())
				&& Objects.equals(other.learningRateSchedule, learningRateSchedule);
	}
}

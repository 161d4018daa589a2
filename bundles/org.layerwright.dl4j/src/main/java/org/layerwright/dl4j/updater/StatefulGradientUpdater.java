package org.layerwright.dl4j.updater;

import java.util.Map;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;

/** Holds the state of a {@link StatefulUpdater}, which lies in an array that DL4J owns and saves. */
final class StatefulGradientUpdater implements GradientUpdater<StatefulUpdater> {
	private static final String STATE = "V";

	private final StatefulUpdater config;
	private INDArray state;

	StatefulGradientUpdater(StatefulUpdater config) {
		this.config = config;
	}

	@Override
	public StatefulUpdater getConfig() {
		return config;
	}

	@Override
	public void setState(Map<String, INDArray> stateMap, boolean initialize) {
		state = stateMap.get(STATE);
		if (initialize) {
			state.assign(0);
		}
	}

	@Override
	public Map<String, INDArray> getState() {
		return Map.of(STATE, state);
	}

	@Override
	public void setStateViewArray(INDArray view, long[] gradientShape, char order, boolean initialize) {
		state = view.reshape(view.length());
		if (initialize) {
			state.assign(0);
		}
	}

	@Override
	public void applyUpdater(INDArray gradient, int iteration, int epoch) {
		config.update(gradient.reshape(state.shape()), state, config.getLearningRate(iteration, epoch));
	}
}

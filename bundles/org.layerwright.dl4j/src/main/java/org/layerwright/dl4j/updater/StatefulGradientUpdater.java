package org.layerwright.dl4j.updater;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;

/** Holds the state of a {@link StatefulUpdater}, which lies in an array that DL4J owns and saves. */
final class StatefulGradientUpdater implements GradientUpdater<StatefulUpdater> {
	private static final String STATE = "V";

	private final StatefulUpdater config;
	private INDArray[] states;

	StatefulGradientUpdater(StatefulUpdater config) {
		this.config = config;
	}

	@Override
	public StatefulUpdater getConfig() {
		return config;
	}

	@Override
	public void setState(Map<String, INDArray> stateMap, boolean initialize) {
		states = new INDArray[config.states()];
		for (int i = 0; i < states.length; i++) {
			states[i] = stateMap.get(STATE + i);
		}
		begin(initialize);
	}

	@Override
	public Map<String, INDArray> getState() {
		Map<String, INDArray> all = new LinkedHashMap<>();
		for (int i = 0; i < states.length; i++) {
			all.put(STATE + i, states[i]);
		}
		return all;
	}

	@Override
	public void setStateViewArray(INDArray view, long[] gradientShape, char order, boolean initialize) {
		INDArray flat = view.reshape(view.length());
		states = new INDArray[config.states()];
		long each = flat.length() / states.length;
		for (int i = 0; i < states.length; i++) {
			states[i] = flat.get(NDArrayIndex.interval(i * each, (i + 1) * each));
		}
		begin(initialize);
	}

	private void begin(boolean initialize) {
		if (initialize) {
			Arrays.stream(states).forEach(state -> state.assign(0));
		}
	}

	@Override
	public void applyUpdater(INDArray gradient, int iteration, int epoch) {
		Step step = config.step(config.getLearningRate(iteration, epoch), iteration + 1);
		int capacity = (int) Math.min(Values.MOST, gradient.length());
		Values values = Values.create(gradient.dataType(), capacity);
		Values[] state = new Values[states.length];
		Arrays.setAll(state, i -> Values.create(gradient.dataType(), capacity));
		Pointer memory = values.memory(gradient);
		Pointer[] kept = Arrays.stream(states).map(values::memory).toArray(Pointer[]::new);
		for (long at = 0; at < gradient.length(); at += capacity) {
			int numbers = (int) Math.min(capacity, gradient.length() - at);
			values.read(memory, at, numbers);
			for (int i = 0; i < state.length; i++) {
				state[i].read(kept[i], at, numbers);
			}
			step.take(values, state);
			values.write(memory, at);
			for (int i = 0; i < state.length; i++) {
				state[i].write(kept[i], at);
			}
		}
	}
}

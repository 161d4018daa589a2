package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.kernel.Arithmetic;
import org.nd4j.linalg.activations.Activation;

/** {@code h = f(W x + R h' + b)} (Elman 1990). */
public final class SimpleCell implements Cell {
	private final Activation function;

	/**
	 * @param function TANH, RELU, SIGMOID or IDENTITY
	 */
	public SimpleCell(Activation function) {
		this.function = function;
	}

	@Override
	public int gates() {
		return 1;
	}

	@Override
	public int states() {
		return 1;
	}

	@Override
	public boolean apart() {
		return false;
	}

	@Override
	public <V> void forward(Arithmetic<V> by, Step<V> now, Step<V> before) {
		V h = now.states().get(0);
		by.copy(now.gates().get(0), h);
		switch (function) {
		case TANH -> by.tanh(h, h);
		case RELU -> by.relu(h);
		case SIGMOID -> by.sigmoid(h);
		default -> { // identity
		}
		}
		by.copy(h, now.extra());
	}

	@Override
	public <V> void backward(Arithmetic<V> by, Step<V> now, Step<V> before, Errors<V> errors) {
		V d = errors.gates().get(0);
		by.copy(errors.states().get(0), d);
		switch (function) {
		case TANH -> by.tanhError(now.extra(), d);
		case RELU -> by.reluError(now.extra(), d);
		case SIGMOID -> by.sigmoidError(now.extra(), d);
		default -> { // identity
		}
		}
		by.clear(errors.states().get(0));
	}
}

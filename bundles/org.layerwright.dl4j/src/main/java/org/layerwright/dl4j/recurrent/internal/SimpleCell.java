package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Function;
import org.layerwright.dl4j.layer.Stretch;

/** {@code h = f(W x + R h' + b)} (Elman 1990). */
public final class SimpleCell implements Cell {
	private final Function function;

	/** @param function of both precisions, as gradients are checked in double precision */
	public SimpleCell(Function function) {
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
	public void forward(Step now, Step before) {
		Stretch h = now.states()[0];
		h.copy(now.gates()[0]);
		function.apply(h, now.extra());
	}

	@Override
	public void backward(Step now, Step before, Errors errors) {
		Stretch dh = errors.states()[0];
		errors.gates()[0].product(dh, now.extra());
		dh.fill(0, dh.length(), 0);
	}
}

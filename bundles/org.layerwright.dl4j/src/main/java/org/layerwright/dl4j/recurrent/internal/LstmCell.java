package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Stretch;

/**
 * Long short-term memory with forget gate and without peepholes (Hochreiter and Schmidhuber 1997, Gers et al. 2000):
 * {@code c = f c' + i a}, {@code h = o tanh(c)}. Gates in DL4J's order: candidate a, forget f, output o, input i.
 */
public final class LstmCell implements Cell {
	private static final int A = 0;
	private static final int F = 1;
	private static final int O = 2;
	private static final int I = 3;
	private static final int H = 0;
	private static final int C = 1;

	@Override
	public int gates() {
		return 4;
	}

	@Override
	public int states() {
		return 2;
	}

	@Override
	public boolean apart() {
		return false;
	}

	@Override
	public void forward(Step now, Step before) {
		Stretch a = now.gates()[A];
		Stretch c = now.states()[C];
		Stretch h = now.states()[H];
		a.tanh();
		now.gates()[F].sigmoid();
		now.gates()[O].sigmoid();
		now.gates()[I].sigmoid();
		c.product(now.gates()[F], before.states()[C]);
		c.addProduct(a, now.gates()[I]);
		now.extra().copy(c);
		now.extra().tanh();
		h.product(now.gates()[O], now.extra());
	}

	@Override
	public void backward(Step now, Step before, Errors errors) {
		Stretch o = now.gates()[O];
		Stretch dh = errors.states()[H];
		Stretch dc = errors.states()[C];
		errors.gates()[O].product(dh, now.extra());
		errors.gates()[O].sigmoidError(o);
		errors.spare().product(dh, o);
		errors.spare().tanhError(now.extra());
		dc.add(errors.spare());
		errors.gates()[A].product(dc, now.gates()[I]);
		errors.gates()[A].tanhError(now.gates()[A]);
		errors.gates()[I].product(dc, now.gates()[A]);
		errors.gates()[I].sigmoidError(now.gates()[I]);
		errors.gates()[F].product(dc, before.states()[C]);
		errors.gates()[F].sigmoidError(now.gates()[F]);
		dc.product(dc, now.gates()[F]);
		dh.fill(0, dh.length(), 0);
	}
}

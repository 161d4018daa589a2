package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.kernel.Arithmetic;

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
	public <V> void forward(Arithmetic<V> by, Step<V> now, Step<V> before) {
		V a = now.gates().get(A);
		V c = now.states().get(C);
		by.tanh(a, a);
		by.sigmoid(now.gates().get(F));
		by.sigmoid(now.gates().get(O));
		by.sigmoid(now.gates().get(I));
		by.product(now.gates().get(F), before.states().get(C), c);
		by.addProduct(a, now.gates().get(I), c);
		by.tanh(c, now.extra());
		by.product(now.gates().get(O), now.extra(), now.states().get(H));
	}

	@Override
	public <V> void backward(Arithmetic<V> by, Step<V> now, Step<V> before, Errors<V> errors) {
		V o = now.gates().get(O);
		V dh = errors.states().get(H);
		V dc = errors.states().get(C);
		by.product(dh, now.extra(), errors.gates().get(O));
		by.sigmoidError(o, errors.gates().get(O));
		by.product(dh, o, errors.spare());
		by.tanhError(now.extra(), errors.spare());
		by.add(errors.spare(), dc);
		by.product(dc, now.gates().get(I), errors.gates().get(A));
		by.tanhError(now.gates().get(A), errors.gates().get(A));
		by.product(dc, now.gates().get(A), errors.gates().get(I));
		by.sigmoidError(now.gates().get(I), errors.gates().get(I));
		by.product(dc, before.states().get(C), errors.gates().get(F));
		by.sigmoidError(now.gates().get(F), errors.gates().get(F));
		by.product(dc, now.gates().get(F), dc);
		by.clear(dh);
	}
}

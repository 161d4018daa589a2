package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.kernel.Arithmetic;

/**
 * Gated recurrent unit (Cho et al. 2014) with the reset after the product, as in cuDNN, PyTorch and Keras: {@code n =
 * tanh(W x + b + r (R h' + b'))}, {@code h = (1 - z) n + z h'}. Gates: reset r, update z, candidate n.
 */
public final class GruCell implements Cell {
	private static final int R = 0;
	private static final int Z = 1;
	private static final int N = 2;

	@Override
	public int gates() {
		return 3;
	}

	@Override
	public int states() {
		return 1;
	}

	@Override
	public boolean apart() {
		return true;
	}

	@Override
	public <V> void forward(Arithmetic<V> by, Step<V> now, Step<V> before) {
		V r = now.gates().get(R);
		V z = now.gates().get(Z);
		V n = now.gates().get(N);
		by.add(now.recurrent().get(R), r);
		by.sigmoid(r);
		by.add(now.recurrent().get(Z), z);
		by.sigmoid(z);
		by.addProduct(r, now.recurrent().get(N), n);
		by.tanh(n, n);
		by.mix(z, before.states().get(0), n, now.states().get(0));
	}

	@Override
	public <V> void backward(Arithmetic<V> by, Step<V> now, Step<V> before, Errors<V> errors) {
		V dh = errors.states().get(0);
		V dr = errors.gates().get(R);
		V dz = errors.gates().get(Z);
		V dn = errors.gates().get(N);
		by.difference(before.states().get(0), now.gates().get(N), dz);
		by.product(dz, dh, dz);
		by.sigmoidError(now.gates().get(Z), dz);
		by.rest(now.gates().get(Z), dh, dn);
		by.tanhError(now.gates().get(N), dn);
		by.product(dn, now.recurrent().get(N), dr);
		by.sigmoidError(now.gates().get(R), dr);
		by.copy(dr, errors.recurrent().get(R));
		by.copy(dz, errors.recurrent().get(Z));
		by.product(dn, now.gates().get(R), errors.recurrent().get(N));
		by.product(dh, now.gates().get(Z), dh);
	}
}

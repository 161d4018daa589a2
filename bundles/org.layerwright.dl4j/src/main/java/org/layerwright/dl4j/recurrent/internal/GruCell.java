package org.layerwright.dl4j.recurrent.internal;

import org.layerwright.dl4j.layer.Stretch;

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
	public void forward(Step now, Step before) {
		Stretch r = now.gates()[R];
		Stretch z = now.gates()[Z];
		Stretch n = now.gates()[N];
		r.add(now.recurrent()[R]);
		r.sigmoid();
		z.add(now.recurrent()[Z]);
		z.sigmoid();
		n.addProduct(r, now.recurrent()[N]);
		n.tanh();
		now.states()[0].mix(z, before.states()[0], n);
	}

	@Override
	public void backward(Step now, Step before, Errors errors) {
		Stretch dh = errors.states()[0];
		Stretch dr = errors.gates()[R];
		Stretch dz = errors.gates()[Z];
		Stretch dn = errors.gates()[N];
		dz.difference(before.states()[0], now.gates()[N]);
		dz.product(dz, dh);
		dz.sigmoidError(now.gates()[Z]);
		dn.rest(now.gates()[Z], dh);
		dn.tanhError(now.gates()[N]);
		dr.product(dn, now.recurrent()[N]);
		dr.sigmoidError(now.gates()[R]);
		errors.recurrent()[R].copy(dr);
		errors.recurrent()[Z].copy(dz);
		errors.recurrent()[N].product(dn, now.gates()[R]);
		dh.product(dh, now.gates()[Z]);
	}
}

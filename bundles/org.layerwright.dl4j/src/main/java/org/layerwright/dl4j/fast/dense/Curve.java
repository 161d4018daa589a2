package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/**
 * An activation function y = f(x) of single numbers, whose derivative follows from y: in loops over Java arrays, which
 * the JIT compiler makes vector instructions of.
 */
interface Curve {
	/** The first {@code count} numbers become f of them. */
	void apply(float[] x, int count);

	/** The first {@code count} errors are multiplied by the derivative where f gave {@code y}. */
	void back(float[] error, float[] y, int count);

	/** That of an activation function, if there is one. */
	static Optional<Curve> of(IActivation function) {
		if (function instanceof ActivationIdentity) {
			return Optional.of(new Straight());
		}
		if (function.equals(new ActivationReLU())) {
			return Optional.of(new Rectifier());
		}
		if (function instanceof ActivationTanH) {
			return Optional.of(new Tanh());
		}
		return function instanceof ActivationSigmoid ? Optional.of(new Sigmoid()) : Optional.empty();
	}

	/** x. */
	final class Straight implements Curve {
		@Override
		public void apply(float[] x, int count) {
			// stays as it is
		}

		@Override
		public void back(float[] error, float[] y, int count) {
			// stays as it is
		}
	}

	/** max(x, 0). */
	final class Rectifier implements Curve {
		@Override
		public void apply(float[] x, int count) {
			for (int i = 0; i < count; i++) {
				x[i] = Math.max(x[i], 0);
			}
		}

		@Override
		public void back(float[] error, float[] y, int count) {
			for (int i = 0; i < count; i++) {
				error[i] = y[i] > 0 ? error[i] : 0;
			}
		}
	}

	/** tanh x, a quotient of polynomials. */
	final class Tanh implements Curve {
		/** tanh is 1 to the precision of floats. */
		private static final float BEYOND = 7.9f;
		private static final float N1 = 0.13450627f;
		private static final float N2 = 0.003578999f;
		private static final float N3 = 2.2023354e-5f;
		private static final float N4 = 1.5428123e-8f;
		private static final float D1 = 0.46783954f;
		private static final float D2 = 0.026192265f;
		private static final float D3 = 3.4236617e-4f;
		private static final float D4 = 8.598842e-7f;

		static float of(float x) {
			float z = Math.max(-BEYOND, Math.min(BEYOND, x));
			float s = z * z;
			float above = (((N4 * s + N3) * s + N2) * s + N1) * s + 1;
			float below = (((D4 * s + D3) * s + D2) * s + D1) * s + 1;
			return z * above / below;
		}

		@Override
		public void apply(float[] x, int count) {
			for (int i = 0; i < count; i++) {
				x[i] = of(x[i]);
			}
		}

		@Override
		public void back(float[] error, float[] y, int count) {
			for (int i = 0; i < count; i++) {
				error[i] *= 1 - y[i] * y[i];
			}
		}
	}

	/** 1 / (1 + e^-x). */
	final class Sigmoid implements Curve {
		@Override
		public void apply(float[] x, int count) {
			for (int i = 0; i < count; i++) {
				x[i] = Tanh.of(x[i] * 0.5f) * 0.5f + 0.5f;
			}
		}

		@Override
		public void back(float[] error, float[] y, int count) {
			for (int i = 0; i < count; i++) {
				error[i] *= y[i] * (1 - y[i]);
			}
		}
	}
}

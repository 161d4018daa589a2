package org.layerwright.dl4j.fast.dense;

/** Activation functions made of exponential functions. */
final class Smooth {
	private Smooth() {}

	/** tanh x. */
	static final class Tanh implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Exponential.tanh(x[i]);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] *= 1 - at[i] * at[i];
			}
		}
	}

	/** 1 / (1 + e^-x). */
	static final class Sigmoid implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Exponential.sigmoid(x[i]);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] *= at[i] * (1 - at[i]);
			}
		}
	}

	/** λx for x > 0, else λα(e^x - 1). */
	static final class Elu implements Curve {
		private final float scale;
		private final float bound;

		Elu(float scale, float alpha) {
			this.scale = scale;
			this.bound = scale * alpha;
		}

		/** With the constants that keep mean and variance (Klambauer et al., 2017). */
		static Elu scaled() {
			return new Elu(1.0507009873554805f, 1.6732632423543772f);
		}

		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = x[i] > 0 ? scale * x[i] : bound * (float) Math.expm1(x[i]);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] *= at[i] > 0 ? scale : at[i] + bound;
			}
		}
	}

	/** ln(1 + e^x). */
	static final class Softplus implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Math.max(x[i], 0) + (float) Math.log1p(Exponential.of(-Math.abs(x[i])));
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] *= Exponential.sigmoid(at[i]);
			}
		}

		@Override
		public boolean backFromInput() {
			return true;
		}
	}

	/** x σ(x). */
	static final class Silu implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] *= Exponential.sigmoid(x[i]);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				float s = Exponential.sigmoid(at[i]);
				error[i] *= s * (1 + at[i] * (1 - s));
			}
		}

		@Override
		public boolean backFromInput() {
			return true;
		}
	}

	/** x Φ(x), Φ by formula 7.1.26 of Abramowitz and Stegun (1964), whose error is below 1.5e-7. */
	static final class Gelu implements Curve {
		private static final float DENSITY_AT_0 = (float) (1 / Math.sqrt(2 * Math.PI));
		/** Their p, over √2. */
		private static final float SCALE = (float) (0.3275911 / Math.sqrt(2));

		private static float distribution(float x, float bell) {
			float t = 1 / (1 + SCALE * Math.abs(x));
			float tail = 0.5f * bell * t * (0.254829592f
					+ t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
			return x > 0 ? 1 - tail : tail;
		}

		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] *= distribution(x[i], Exponential.of(-0.5f * x[i] * x[i]));
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				float bell = Exponential.of(-0.5f * at[i] * at[i]);
				error[i] *= distribution(at[i], bell) + at[i] * DENSITY_AT_0 * bell;
			}
		}

		@Override
		public boolean backFromInput() {
			return true;
		}
	}
}

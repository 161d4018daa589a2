package org.layerwright.dl4j.fast.dense;

import java.util.Arrays;

/** Activation functions made of straight lines. */
final class Bends {
	private Bends() {}

	/** x. */
	static final class Straight implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			// stays as it is
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			// stays as it is
		}
	}

	/** max(x, 0). */
	static final class Rectifier implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Math.max(x[i], 0);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] = at[i] > 0 ? error[i] : 0;
			}
		}
	}

	/** x from 0 on, else αx. */
	static final class Leaky implements Curve {
		private final float alpha;

		Leaky(float alpha) {
			this.alpha = alpha;
		}

		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = x[i] < 0 ? alpha * x[i] : x[i];
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] = at[i] < 0 ? alpha * error[i] : error[i];
			}
		}

		/** With α = 0 both sides of 0 give 0. */
		@Override
		public boolean backFromInput() {
			return alpha <= 0;
		}
	}

	/** x between -1 and 1. */
	static final class HardTanh implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Math.min(Math.max(x[i], -1), 1);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] = Math.abs(at[i]) <= 1 ? error[i] : 0;
			}
		}

		@Override
		public boolean backFromInput() {
			return true;
		}
	}

	/** x/6 + 1/2 between 0 and 1. */
	static final class HardSigmoid implements Curve {
		private static final float SLOPE = 1 / 6f;
		private static final float EDGE = 3;

		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = Math.min(Math.max(x[i] * SLOPE + 0.5f, 0), 1);
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			for (int i = 0; i < count; i++) {
				error[i] = Math.abs(at[i]) < EDGE ? error[i] * SLOPE : 0;
			}
		}

		@Override
		public boolean backFromInput() {
			return true;
		}
	}

	/** 1 where x is greater than 0, else 0. */
	static final class Step implements Curve {
		@Override
		public void apply(float[] x, int count, int width) {
			for (int i = 0; i < count; i++) {
				x[i] = x[i] > 0 ? 1 : 0;
			}
		}

		@Override
		public void back(float[] error, float[] at, int count, int width) {
			Arrays.fill(error, 0, count, 0);
		}
	}
}

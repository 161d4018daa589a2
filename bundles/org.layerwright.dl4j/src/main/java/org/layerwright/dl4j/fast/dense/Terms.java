package org.layerwright.dl4j.fast.dense;

/** A loss that is a sum of terms, one for each output ŷ and label y. */
interface Terms {
	/** The term. */
	float term(float out, float label);

	/** Its derivative by the output. */
	float slope(float out, float label);

	/** Whether the terms of a row are divided by their number. */
	default boolean mean() {
		return true;
	}

	/** (ŷ − y)². */
	final class Square implements Terms {
		@Override
		public float term(float out, float label) {
			return (out - label) * (out - label);
		}

		@Override
		public float slope(float out, float label) {
			return 2 * (out - label);
		}
	}

	/** |ŷ − y|. */
	final class Absolute implements Terms {
		@Override
		public float term(float out, float label) {
			return Math.abs(out - label);
		}

		@Override
		public float slope(float out, float label) {
			return Math.signum(out - label);
		}
	}

	/** Half the square up to δ, then along a line. */
	final class Huber implements Terms {
		private final float delta;

		Huber(float delta) {
			this.delta = delta;
		}

		@Override
		public float term(float out, float label) {
			float error = Math.abs(out - label);
			float cut = Math.min(error, delta);
			return cut * (error - cut / 2);
		}

		@Override
		public float slope(float out, float label) {
			return Math.max(-delta, Math.min(delta, out - label));
		}
	}

	/** max(0, 1 − sŷ), s = 1 for labels above 0, else −1. */
	final class Hinge implements Terms {
		@Override
		public float term(float out, float label) {
			return Math.max(0, 1 - (label > 0 ? out : -out));
		}

		@Override
		public float slope(float out, float label) {
			float sign = label > 0 ? 1 : -1;
			return sign * out < 1 ? -sign : 0;
		}
	}

	/** −y ln ŷ. */
	final class CrossEntropy implements Terms {
		@Override
		public float term(float out, float label) {
			return -label * (float) Math.log(out);
		}

		@Override
		public float slope(float out, float label) {
			return -label / out;
		}

		@Override
		public boolean mean() {
			return false;
		}
	}

	/** y ln(y / ŷ). */
	final class Divergence implements Terms {
		/** Next to the smallest normal float. */
		private static final float TINY = 1e-37f;

		@Override
		public float term(float out, float label) {
			return label * (float) (Math.log(Math.max(TINY, label)) - Math.log(Math.max(TINY, out)));
		}

		@Override
		public float slope(float out, float label) {
			return -label / Math.max(TINY, out);
		}

		@Override
		public boolean mean() {
			return false;
		}
	}

	/** −y ln ŷ − (1 − y) ln(1 − ŷ), with ŷ cut off. */
	final class Binary implements Terms {
		private final float least;

		Binary(float least) {
			this.least = least;
		}

		private float cut(float out) {
			return Math.max(least, Math.min(1 - least, out));
		}

		@Override
		public float term(float out, float label) {
			float p = cut(out);
			return (float) (-label * Math.log(p) - (1 - label) * Math.log(1 - p));
		}

		@Override
		public float slope(float out, float label) {
			float p = cut(out);
			return (p - label) / (p * (1 - p));
		}

		@Override
		public boolean mean() {
			return false;
		}
	}
}

package org.layerwright.catalog;

/**
 * What a layer costs for one sample.
 *
 * @param trainable parameters that training changes
 * @param fixed parameters that it keeps or only estimates, such as running means
 * @param multiplyAdds multiplications with addition of a forward pass
 */
public record Cost(long trainable, long fixed, long multiplyAdds) {

	public static final Cost NONE = new Cost(0, 0, 0);

	public static Cost of(long trainable, long multiplyAdds) {
		return new Cost(trainable, 0, multiplyAdds);
	}

	/** Both together. */
	public Cost plus(Cost other) {
		return new Cost(trainable + other.trainable, fixed + other.fixed, multiplyAdds + other.multiplyAdds);
	}

	public long parameters() {
		return trainable + fixed;
	}
}

package org.layerwright.dl4j.schedule;

import java.util.Objects;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Half a cosine from the initial value down to the last one (Loshchilov and Hutter 2017, without restarts):
 * {@code last + (initial - last) (1 + cos(π i / n)) / 2} in iteration {@code i < n}, and {@code last} from then on.
 */
public final class CosineSchedule implements ISchedule {
	private static final long serialVersionUID = 1L;

	private final double initialValue;
	private final double lastValue;
	private final int iterations;

	/**
	 * @param initialValue value in iteration 0
	 * @param lastValue value from iteration {@code iterations} on
	 * @param iterations how long the way takes, at least 1
	 */
	public CosineSchedule(@JsonProperty("initialValue") double initialValue,
			@JsonProperty("lastValue") double lastValue, @JsonProperty("iterations") int iterations) {
		this.initialValue = initialValue;
		this.lastValue = lastValue;
		this.iterations = Math.max(1, iterations);
	}

	@Override
	public double valueAt(int iteration, int epoch) {
		double way = Math.min(1, iteration / (double) iterations);
		return lastValue + (initialValue - lastValue) * (1 + Math.cos(Math.PI * way)) / 2;
	}

	/** Value in iteration 0. */
	public double getInitialValue() {
		return initialValue;
	}

	/** Value at the end. */
	public double getLastValue() {
		return lastValue;
	}

	/** How long the way takes. */
	public int getIterations() {
		return iterations;
	}

	@Override
	public ISchedule clone() {
		return new CosineSchedule(initialValue, lastValue, iterations);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CosineSchedule s && s.initialValue == initialValue && s.lastValue == lastValue
				&& s.iterations == iterations;
	}

	@Override
	public int hashCode() {
		return Objects.hash(initialValue, lastValue, iterations);
	}
}

package org.layerwright.dl4j.schedule;

import java.util.Objects;

import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Another schedule whose first values are scaled up from small ones: by {@code (i + 1) / n} in iteration {@code i < n}.
 * For a constant rate after the warm-up the other schedule is DL4J's {@code FixedSchedule}.
 */
public final class WarmupSchedule implements ISchedule {
	private static final long serialVersionUID = 1L;

	private final int iterations;
	private final ISchedule schedule;

	/**
	 * @param iterations how long the warm-up takes, at least 0
	 * @param schedule the schedule that is warmed up to
	 */
	public WarmupSchedule(@JsonProperty("iterations") int iterations, @JsonProperty("schedule") ISchedule schedule) {
		this.iterations = iterations;
		this.schedule = schedule;
	}

	@Override
	public double valueAt(int iteration, int epoch) {
		double share = iteration < iterations ? (iteration + 1.0) / iterations : 1;
		return share * schedule.valueAt(iteration, epoch);
	}

	/** How long the warm-up takes. */
	public int getIterations() {
		return iterations;
	}

	/** The schedule that is warmed up to. */
	public ISchedule getSchedule() {
		return schedule;
	}

	@Override
	public ISchedule clone() {
		return new WarmupSchedule(iterations, schedule.clone());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WarmupSchedule s && s.iterations == iterations && s.schedule.equals(schedule);
	}

	@Override
	public int hashCode() {
		return Objects.hash(iterations, schedule);
	}
}

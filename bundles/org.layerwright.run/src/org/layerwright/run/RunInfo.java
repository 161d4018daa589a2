package org.layerwright.run;

import java.util.List;
import java.util.Map;

/**
 * What {@code run.json} says about a run.
 *
 * @param format version of this description, {@link #FORMAT}
 * @param origin what is trained
 * @param started when the run was first started, ISO 8601 in UTC
 * @param versions versions by name
 * @param machine the machine, by {@code os}, {@code processor}, {@code processors}, {@code memory}, {@code java}
 * @param state how far it is, as its process last said; see {@link RunFolder#state()}
 * @param process the training process while {@code state} is active, else null
 * @param outcome how it ended, else null
 */
public record RunInfo(int format, Origin origin, String started, Map<String, String> versions,
		Map<String, String> machine, RunState state, ProcessMark process, Outcome outcome) {
	/** The version of the description that this class reads and writes. */
	public static final int FORMAT = 1;

	/**
	 * What is trained.
	 *
	 * @param name name of the design
	 * @param file the {@code .network} file, absolute; the run has a copy of its own
	 * @param directory working directory of the training, absolute; relative paths of data count from it
	 * @param mainClass the generated network class
	 * @param seed the seed of the training as the design sets it
	 * @param overrides what was changed for this run, as {@code KEY=VALUE}
	 */
	public record Origin(String name, String file, String directory, String mainClass, String seed,
			List<String> overrides) {}

	/**
	 * A process that can be told from a later one with the same number.
	 *
	 * @param pid its number
	 * @param started milliseconds since 1970 at which it started, 0 if the platform does not say
	 */
	public record ProcessMark(long pid, long started) {

		/** The mark of a process. */
		public static ProcessMark of(ProcessHandle process) {
			return new ProcessMark(process.pid(),
					process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L));
		}

		/** Whether that very process is alive. */
		public boolean alive() {
			return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessMark::of)
					.filter(now -> started == 0 || now.started == 0 || Math.abs(now.started - started) < 1500)
					.isPresent();
		}
	}

	/**
	 * How a run ended.
	 *
	 * @param ended when, ISO 8601 in UTC
	 * @param exit exit status of the training process
	 * @param reason reason of {@code run.finished}, else empty
	 * @param seconds time spent, earlier processes included
	 * @param metrics last metrics by {@code split.metric}
	 * @param cause what went wrong, else empty
	 * @param remedy what helps, else empty
	 */
	public record Outcome(String ended, int exit, String reason, double seconds, Map<String, Double> metrics,
			String cause, String remedy) {}

	/** A run of {@code origin} that begins now. */
	public static RunInfo starting(Origin origin, Map<String, String> versions) {
		return new RunInfo(FORMAT, origin, Timestamps.now(), versions, Machine.here(), RunState.RUNNING,
				ProcessMark.of(ProcessHandle.current()), null);
	}

	/** The same run with a living process. */
	public RunInfo active(RunState now, ProcessMark by) {
		return new RunInfo(format, origin, started, versions, machine, now, by, null);
	}

	/** The same run at its end. */
	public RunInfo ended(RunState now, Outcome how) {
		return new RunInfo(format, origin, started, versions, machine, now, null, how);
	}
}

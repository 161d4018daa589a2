package org.layerwright.run.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunStarted;

/** What a report needs of a run's events. */
final class RunData {
	private RunStarted started;
	private RunFinished finished;
	private Performance performance;
	private final List<Iteration> iterations = new ArrayList<>();
	private final Map<String, List<Evaluation>> evaluations = new LinkedHashMap<>();

	/** Gathers from {@code events}; of two with the same number the later one counts. */
	RunData(List<Event> events) {
		for (Event event : events) {
			take(event);
		}
	}

	private void take(Event event) {
		switch (event) {
		case Iteration iteration -> take(iteration);
		case Evaluation evaluation -> take(evaluation);
		case RunStarted start -> started = start;
		case RunFinished end -> finished = end;
		case Performance said -> performance = said;
		default -> {
			// says nothing that a report shows
		}
		}
	}

	private void take(Iteration iteration) {
		while (!iterations.isEmpty() && iterations.getLast().iteration() >= iteration.iteration()) {
			iterations.removeLast();
		}
		iterations.add(iteration);
	}

	private void take(Evaluation evaluation) {
		List<Evaluation> same = evaluations.computeIfAbsent(evaluation.split(), s -> new ArrayList<>());
		same.removeIf(e -> e.iteration() >= evaluation.iteration());
		same.add(evaluation);
	}

	/** The run's start, or null if it never got there. */
	RunStarted started() {
		return started;
	}

	/** The run's end, or null. */
	RunFinished finished() {
		return finished;
	}

	/** How fast it was, or null if it never said. */
	Performance performance() {
		return performance;
	}

	/** The loss of each batch over epochs. */
	Series batches(String name) {
		Series series = Series.named(name, "batches");
		iterations.forEach(i -> series.add(epochs(i.iteration()), i.loss()));
		return series;
	}

	/** A metric of one part of the data over epochs. */
	Series metric(String name, String split, String metric) {
		Series series = Series.named(name, split);
		evaluations.getOrDefault(split, List.of())
				.forEach(e -> series.add(e.epoch(), e.metrics().getOrDefault(metric, Double.NaN)));
		return series;
	}

	/** The last measurement of a part, or null. */
	Evaluation last(String split) {
		List<Evaluation> all = evaluations.getOrDefault(split, List.of());
		return all.isEmpty() ? null : all.getLast();
	}

	/** Metrics that were measured, in order. */
	List<String> metrics() {
		return evaluations.values().stream().flatMap(List::stream).flatMap(e -> e.metrics().keySet().stream())
				.distinct()
				.toList();
	}

	private double epochs(int iteration) {
		int perEpoch = started == null ? 0 : started.iterationsPerEpoch();
		return perEpoch > 0 ? iteration / (double) perEpoch : iteration;
	}
}

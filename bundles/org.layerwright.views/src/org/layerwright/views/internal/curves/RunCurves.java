package org.layerwright.views.internal.curves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.layerwright.protocol.EpochStarted;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFailed;
import org.layerwright.protocol.RunFinished;
import org.layerwright.protocol.RunPaused;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;

/**
 * Everything that a view shows of one run, gathered from its events. Events and readers may be on different threads.
 */
public final class RunCurves implements Consumer<Event> {
	/** Loss of each batch. */
	public static final String BATCH_LOSS = "batch.loss";

	private final Map<String, Series> series = new LinkedHashMap<>();
	private final Map<String, Smoothing> smoothings = new LinkedHashMap<>();
	private final Map<String, Evaluation> evaluations = new LinkedHashMap<>();
	private final List<GeneratedSamples> samples = new ArrayList<>();
	private final Progress progress = new Progress();
	private Performance performance;
	private String warning = "";
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	@Override
	public void accept(Event event) {
		take(event);
		listeners.forEach(Runnable::run);
	}

	private synchronized void take(Event event) {
		progress.reached(event.t());
		switch (event) {
		case RunStarted started -> progress.started(started);
		case EpochStarted epoch -> progress.epoch(epoch.epoch());
		case Iteration iteration -> iteration(iteration);
		case Evaluation evaluation -> evaluation(evaluation);
		case GeneratedSamples made -> samples(made);
		case Performance said -> performance = said;
		case Message message when Message.WARNING.equals(message.level()) -> warning = message.text();
		case RunPaused paused -> progress.phase(Phase.PAUSED);
		case RunResumed resumed -> progress.phase(Phase.RUNNING);
		case RunFinished finished -> progress.finished(finished);
		case RunFailed failed -> progress.failed(failed.cause(), failed.remedy());
		default -> {
			// layers, checkpoints and what is only good to know change nothing here
		}
		}
	}

	/** Calls {@code listener} after every change, on the thread of the change. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls {@code listener} no more. */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}

	/** Where the run is. */
	public synchronized Facts facts() {
		return progress.facts(value(BATCH_LOSS));
	}

	/** What is known of the run from elsewhere: its process ended without a last event, or never began. */
	public void failed(String cause, String remedy) {
		synchronized (this) {
			progress.failed(cause, remedy);
		}
		listeners.forEach(Runnable::run);
	}

	/** What happens before the first event. */
	public void preparing(String step) {
		synchronized (this) {
			progress.preparing(step);
		}
		listeners.forEach(Runnable::run);
	}

	/** Names of the classes in label order; empty for regression and before the run has its data. */
	public synchronized List<String> classes() {
		return progress.classes();
	}

	/** The latest measurement of each part of the data, in the order in which they first came. */
	public synchronized Map<String, Evaluation> evaluations() {
		return new LinkedHashMap<>(evaluations);
	}

	/** What the network has made so far, oldest first; empty if its task makes nothing. */
	public synchronized List<GeneratedSamples> samples() {
		return List.copyOf(samples);
	}

	/** How fast the training has been, once it has said so. */
	public synchronized Optional<Performance> performance() {
		return Optional.ofNullable(performance);
	}

	/** The latest that the training has warned of, one line; empty if there is nothing. */
	public synchronized String warning() {
		return warning;
	}

	/** Whether a curve has points. */
	public synchronized boolean has(String name) {
		return series.containsKey(name) && series.get(name).size() > 0;
	}

	/**
	 * A curve for drawing.
	 *
	 * @param name {@link #BATCH_LOSS}, or {@code split.metric} as in {@code validation.accuracy}
	 * @param weight smoothing, 0 (none) to less than 1
	 * @param to iteration at the right border
	 * @param columns width of the drawing in pixels
	 */
	public synchronized Line line(String name, double weight, double to, int columns) {
		Series points = series.get(name);
		if (points == null) {
			return new Line(new double[0], new double[0]);
		}
		double[] smooth = weight == 0 ? null : smoothings.get(name).values(weight);
		return Line.reduce(points, smooth == null ? points::y : i -> smooth[i], 0, to, Math.max(1, columns));
	}

	private void iteration(Iteration event) {
		if (event.iteration() <= progress.iteration()) {
			series.values().forEach(s -> s.cutFrom(event.iteration()));
			smoothings.values().forEach(Smoothing::reset);
		}
		add(BATCH_LOSS, event.iteration(), event.loss());
		progress.iteration(event);
	}

	private void evaluation(Evaluation event) {
		event.metrics().forEach((metric, value) -> add(event.split() + "." + metric, event.iteration(), value));
		evaluations.put(event.split(), event);
	}

	/** What was made after this point belongs to a course that the run did not take. */
	private void samples(GeneratedSamples made) {
		samples.removeIf(s -> s.iteration() >= made.iteration());
		samples.add(made);
	}

	private void add(String name, double x, double y) {
		Series points = series.computeIfAbsent(name, n -> new Series());
		smoothings.computeIfAbsent(name, n -> new Smoothing(points));
		points.add(x, y);
	}

	private double value(String name) {
		return series.containsKey(name) ? series.get(name).last() : Double.NaN;
	}
}

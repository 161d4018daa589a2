package org.layerwright.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.SettingText;
import org.layerwright.model.DataSource;

/** Asks another probe on another thread; answers with what it knew last and tells when that has changed. */
public final class BackgroundDataProbe implements DataProbe {

	private record Question(String kind, List<SettingText> settings) {}

	private record Answer(Optional<DataFacts> facts, long time) {}

	/** Nanoseconds after which an answer is checked when it is asked for; files may have changed. */
	private static final long FRESH = 2_000_000_000L;
	private final DataProbe probe;
	private final Executor executor;
	private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
	private final Set<Question> asked = ConcurrentHashMap.newKeySet();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/**
	 * @param probe is called on threads of {@code executor} only
	 * @param executor runs one question after another, such as a job of its own
	 */
	public BackgroundDataProbe(DataProbe probe, Executor executor) {
		this.probe = probe;
		this.executor = executor;
	}

	@Override
	public Optional<DataFacts> facts(DataSource source, Attrs settings) {
		Question question = new Question(settings.kind().id(), Settings.texts(source));
		Answer known = answers.get(question);
		boolean fresh = known != null && System.nanoTime() - known.time < FRESH;
		if (!fresh && asked.add(question)) {
			executor.execute(() -> ask(question, source, settings));
		}
		return known == null ? Optional.empty() : known.facts;
	}

	private void ask(Question question, DataSource source, Attrs settings) {
		Optional<DataFacts> facts = probe.facts(source, settings);
		Answer before = answers.put(question, new Answer(facts, System.nanoTime()));
		asked.remove(question);
		if (before == null || !before.facts.equals(facts)) {
			listeners.forEach(Runnable::run);
		}
	}

	@Override
	public void onArrival(Runnable listener) {
		listeners.add(listener);
	}
}

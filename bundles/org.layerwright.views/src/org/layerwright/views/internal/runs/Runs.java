package org.layerwright.views.internal.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.layerwright.run.RunFolder;

/** The runs of this IDE, newest first. Thread-safe; listeners are called on whatever thread made the change. */
public final class Runs {
	private final List<Run> runs = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** A run begins. */
	public void add(Run run) {
		synchronized (this) {
			runs.addFirst(run);
		}
		changed();
	}

	/** {@code run} has its folder now: an older one that showed the same folder is forgotten. */
	public void connected(Run run) {
		synchronized (this) {
			runs.removeIf(r -> r != run && r.folder().isPresent() && same(run, r.folder().get()));
		}
		changed();
	}

	/** Takes up the runs on disk below {@code parents} that are not known yet, and drops those that are gone. */
	public void discover(Collection<Path> parents) {
		List<RunFolder> found = parents.stream().flatMap(p -> RunFolder.find(p).stream()).toList();
		synchronized (this) {
			runs.removeIf(r -> !r.curves().facts().phase().active() && r.folder().isPresent()
					&& found.stream().noneMatch(f -> same(r, f)));
			found.stream().filter(f -> runs.stream().noneMatch(r -> same(r, f))).map(Run::new).forEach(runs::add);
		}
		changed();
	}

	/** All runs, newest first. */
	public synchronized List<Run> all() {
		return List.copyOf(runs);
	}

	/** The newest run that trains now under this IDE's control. */
	public Optional<Run> controlled() {
		return all().stream().filter(Run::controlled).findFirst();
	}

	/** Calls {@code listener} whenever the list or a run's control changes. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Calls {@code listener} no more. */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}

	/** Tells every listener. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	private static boolean same(Run run, RunFolder folder) {
		return run.folder().filter(f -> f.path().equals(folder.path())).isPresent();
	}
}

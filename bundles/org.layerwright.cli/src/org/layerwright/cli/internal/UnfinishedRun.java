package org.layerwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.layerwright.run.RunFolder;
import org.layerwright.run.RunProblem;
import org.layerwright.run.RunRecorder;
import org.layerwright.run.RunState;

/** Finds the run that {@code --resume} means: the one of {@code -o}, else the newest of the file that has not ended. */
final class UnfinishedRun {
	private final Path file;
	private final Path folder;

	/**
	 * @param folder as {@code -o} names it, or null
	 */
	UnfinishedRun(Path file, Path folder) {
		this.file = file.toAbsolutePath().normalize();
		this.folder = folder;
	}

	RunFolder find() throws RunProblem, InputError {
		RunFolder run = folder != null ? RunFolder.open(folder) : newest();
		if (run.state().active()) {
			throw InputError.input("resume.active", show(run.path()), run.info().process().pid());
		}
		if (!run.hasCheckpoint()) {
			throw InputError.input("resume.noCheckpoint", show(run.path()));
		}
		return run;
	}

	private RunFolder newest() throws InputError {
		return RunFolder.find(Path.of("runs")).stream()
				.filter(r -> file.toString().equals(r.info().origin().file())).filter(UnfinishedRun::unfinished)
				.findFirst().orElseThrow(() -> InputError.input("resume.none", show(file)));
	}

	private static boolean unfinished(RunFolder run) {
		try {
			return RunRecorder.settle(run).state() != RunState.FINISHED;
		} catch (IOException e) {
			return run.state() != RunState.FINISHED; // it may be read, not written
		}
	}

	/** A path as short as it can be said from here. */
	static Path show(Path path) {
		Path here = Path.of("").toAbsolutePath();
		Path absolute = path.toAbsolutePath().normalize();
		return absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
	}
}

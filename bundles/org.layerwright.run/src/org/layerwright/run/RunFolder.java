package org.layerwright.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.layerwright.model.Design;
import org.layerwright.model.io.NetworkFile;
import org.layerwright.model.io.NetworkResource;
import org.layerwright.protocol.RunFiles;
import org.layerwright.run.internal.AtomicFile;
import org.layerwright.run.internal.RunInfoFile;

/**
 * A run on disk. What shows a run reads only this folder: {@code run.json}, {@code network.network},
 * {@code events.ndjson}, {@code console.log}, {@code checkpoints/}, {@code model.zip}, {@code report.html}, and the
 * generated project in {@code project/}. May be read by several at once; only the run's owner writes.
 */
public final class RunFolder {
	private final Path path;
	private RunInfo info;

	private RunFolder(Path path, RunInfo info) {
		this.path = path;
		this.info = info;
	}

	/**
	 * A new run in {@code path}, which must not exist or be empty.
	 *
	 * @param design the {@code .network} file as it is trained
	 */
	public static RunFolder create(Path path, RunInfo info, byte[] design) throws RunProblem {
		Path folder = path.toAbsolutePath().normalize();
		try {
			if (Files.exists(folder) && !Files.isDirectory(folder)) {
				throw RunProblem.of("folder.file", path);
			}
			if (!emptyOrAbsent(folder)) {
				throw RunProblem.of("folder.used", path);
			}
			Files.createDirectories(folder);
			AtomicFile.write(folder.resolve("network.network"), design);
			RunInfoFile.write(folder, info);
		} catch (IOException e) {
			throw RunProblem.of("folder.unwritable", path, e.getMessage());
		}
		return new RunFolder(folder, info);
	}

	/** The run in {@code path}. */
	public static RunFolder open(Path path) throws RunProblem {
		Path folder = path.toAbsolutePath().normalize();
		return new RunFolder(folder, RunInfoFile.read(folder));
	}

	/** The name that a run of the design {@code name} gets if nobody says another: the name and the time. */
	public static String newName(String name) {
		String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
		return (safe.isEmpty() ? "run" : safe.substring(0, Math.min(60, safe.length()))) + "-" + Timestamps.folder();
	}

	/** A folder below {@code parent} for a new run of the design {@code name}, which is not there yet. */
	public static Path fresh(Path parent, String name) {
		String wanted = newName(name);
		Path path = parent.resolve(wanted);
		for (int i = 2; Files.exists(path); i++) {
			path = parent.resolve(wanted + "-" + i);
		}
		return path;
	}

	/** The runs directly below {@code parent}, newest first; folders that are no runs are left out. */
	public static List<RunFolder> find(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(c -> Files.isRegularFile(c.resolve(RunInfoFile.NAME))).flatMap(RunFolder::readable)
					.sorted(Comparator.comparing((RunFolder r) -> r.info.started())
							.thenComparing(r -> r.path.getFileName().toString()).reversed())
					.toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/** Deletes everything in a run that never began, and the folder. */
	public void discard() throws IOException {
		try (Stream<Path> all = Files.walk(path)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	/** The folder, absolute. */
	public Path path() {
		return path;
	}

	/** What {@code run.json} said when this was made, or last written or read. */
	public synchronized RunInfo info() {
		return info;
	}

	/** Reads {@code run.json} again. */
	public synchronized RunInfo reload() throws RunProblem {
		info = RunInfoFile.read(path);
		return info;
	}

	/** Replaces {@code run.json}. */
	public synchronized void update(RunInfo changed) throws IOException {
		RunInfoFile.write(path, changed);
		info = changed;
	}

	/** How far the run is; failed if it says that it is active and its process is gone. */
	public RunState state() {
		RunInfo now = info();
		boolean alive = now.process() != null && now.process().alive();
		return now.state().active() && !alive ? RunState.FAILED : now.state();
	}

	/** Whether the run is over or interrupted and has a checkpoint to go on from. */
	public boolean resumable() {
		return state() != RunState.FINISHED && !state().active() && hasCheckpoint();
	}

	/** Whether there is a checkpoint. */
	public boolean hasCheckpoint() {
		try (Stream<Path> files = Files.list(path.resolve(RunFiles.CHECKPOINTS))) {
			return files.anyMatch(f -> Files.isRegularFile(f) && !f.getFileName().toString().endsWith(".tmp"));
		} catch (IOException e) {
			return false;
		}
	}

	/** The folder from which relative paths of data count. */
	public Path directory() {
		return Path.of(info().origin().directory());
	}

	/** The design as it is trained. */
	public Path design() {
		return path.resolve("network.network");
	}

	/** Replaces the design, for a run that goes on with more epochs. */
	public void writeDesign(Design design) throws IOException {
		AtomicFile.write(design(), NetworkFile.bytes(design));
	}

	/** Reads the design as it is trained; relative paths of data count from {@link #directory()}. */
	public Design readDesign() throws IOException {
		try (InputStream in = Files.newInputStream(design())) {
			Design design = NetworkFile.read(in, design().toString());
			Path home = directory().resolve(design().getFileName());
			new NetworkResource(URI.createFileURI(home.toString())).getContents().add(design);
			return design;
		}
	}

	/** Every event, one a line; read it with {@link EventLog}. */
	public Path events() {
		return path.resolve(RunFiles.EVENTS);
	}

	/** What the training process printed. */
	public Path console() {
		return path.resolve("console.log");
	}

	/** The trained network. */
	public Path model() {
		return path.resolve(RunFiles.MODEL);
	}

	/** The report, see {@link Report}. */
	public Path report() {
		return path.resolve("report.html");
	}

	/** The generated project that is trained. */
	public Path project() {
		return path.resolve("project");
	}

	/** Where a JVM that crashes says why. */
	public Path crashFile() {
		return path.resolve("hs_err.log");
	}

	private static Stream<RunFolder> readable(Path path) {
		try {
			return Stream.of(open(path));
		} catch (RunProblem e) {
			return Stream.empty();
		}
	}

	private static boolean emptyOrAbsent(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.findAny().isEmpty();
		}
	}
}

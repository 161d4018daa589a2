package org.layerwright.views.internal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;

/** Keeps what a training prints in its run folder, where the diagnosis of a crash looks for it. */
final class ConsoleLog implements IStreamListener {
	private final Path file;

	private ConsoleLog(Path file) {
		this.file = file;
	}

	/** Appends all that {@code process} prints to {@code file}. */
	static void attach(IProcess process, Path file) {
		ConsoleLog log = new ConsoleLog(file);
		log.follow(process.getStreamsProxy().getOutputStreamMonitor());
		log.follow(process.getStreamsProxy().getErrorStreamMonitor());
	}

	private void follow(IStreamMonitor monitor) {
		String before = monitor.getContents();
		if (!before.isEmpty()) {
			streamAppended(before, monitor);
		}
		monitor.addListener(this);
	}

	@Override
	public synchronized void streamAppended(String text, IStreamMonitor monitor) {
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND)) {
			out.write(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

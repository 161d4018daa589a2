package org.layerwright.run.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes whole files: a reader sees the old content or the new, never a part. */
public final class AtomicFile {
	private AtomicFile() {}

	/** Replaces {@code file} by {@code content}, which is on disk when this returns. */
	public static void write(Path file, byte[] content) throws IOException {
		Path fresh = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "." + System.nanoTime() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(content);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			move(fresh, file);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	/** Puts {@code fresh} in the place of {@code file}, in one step where the file system can. */
	public static void move(Path fresh, Path file) throws IOException {
		try {
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}

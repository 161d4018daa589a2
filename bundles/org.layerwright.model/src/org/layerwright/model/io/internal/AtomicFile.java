package org.layerwright.model.io.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.layerwright.model.io.NetworkFileException;

/** Replaces a file at once or not at all. */
public final class AtomicFile {

	private AtomicFile() {}

	/** Writes {@code content} beside {@code file}, forces it to the disk, and renames it over {@code file}. */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : linked(file.toAbsolutePath());
		if (Files.isDirectory(target)) {
			throw new NetworkFileException(file.toString(), 0, "folder");
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new NetworkFileException(file.toString(), 0, "readonly");
		}
		Path folder = target.getParent();
		try {
			Files.createDirectories(folder);
			replace(target, folder, content);
		} catch (AccessDeniedException e) {
			throw new NetworkFileException(file.toString(), 0, "readonly");
		} catch (IOException e) {
			throw new NetworkFileException(file.toString(), 0, "unwritable", e.getMessage());
		}
	}

	/** Where a link that leads to no file yet points to. */
	private static Path linked(Path file) throws IOException {
		return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)).normalize() : file;
	}

	private static void replace(Path target, Path folder, byte[] content) throws IOException {
		Path temporary = folder.resolve("." + target.getFileName() + "." + System.nanoTime() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(content);
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			keepPermissions(target, temporary);
			move(temporary, target);
			sync(folder);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (source != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, source.readAttributes().permissions());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Makes the rename itself last; where folders cannot be opened (Windows) the file system sees to it. */
	private static void sync(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			return;
		}
	}
}

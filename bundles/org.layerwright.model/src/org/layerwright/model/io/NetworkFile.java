package org.layerwright.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.layerwright.model.Design;
import org.layerwright.model.io.internal.AtomicFile;
import org.layerwright.model.io.internal.DesignReader;
import org.layerwright.model.io.internal.DesignWriter;

/**
 * Reads and writes {@code .network} files: XMI with ids, one element a line, what it means first and how it is drawn
 * last. The same design always gives the same bytes; what this version does not know is kept.
 */
public final class NetworkFile {

	/** The extension of network files, without the dot. */
	public static final String EXTENSION = "network";

	private NetworkFile() {}

	/**
	 * The design in {@code file}, in a {@link NetworkResource} that knows where it came from.
	 *
	 * @throws NetworkFileException if it cannot be read or is no network file, in one line for the user
	 */
	public static Design load(Path file) throws IOException {
		NetworkResource resource = new NetworkResource(URI.createFileURI(file.toAbsolutePath().toString()));
		Design design = read(bytes(file), file.toString());
		resource.getContents().add(design);
		return design;
	}

	/**
	 * The design that {@code in} holds; in no resource. The stream stays open.
	 *
	 * @param name what errors call it
	 */
	public static Design read(InputStream in, String name) throws IOException {
		return read(in.readAllBytes(), name);
	}

	private static Design read(byte[] bytes, String name) throws NetworkFileException {
		return new DesignReader(bytes, name).read();
	}

	private static byte[] bytes(Path file) throws IOException {
		String name = file.toString();
		if (!Files.exists(file)) {
			throw new NetworkFileException(name, 0, "missing");
		}
		if (Files.isDirectory(file)) {
			throw new NetworkFileException(name, 0, "folder");
		}
		if (!Files.isReadable(file)) {
			throw new NetworkFileException(name, 0, "unreadable");
		}
		return Files.readAllBytes(file);
	}

	/**
	 * Replaces {@code file} at once or not at all: a crash leaves the old content or the new one. Permissions stay, and
	 * of a symbolic link the file that it names is replaced.
	 */
	public static void save(Design design, Path file) throws IOException {
		AtomicFile.write(file, bytes(design));
	}

	/** Writes {@code design} as a file would hold it. The stream stays open. */
	public static void write(Design design, OutputStream out) throws IOException {
		out.write(bytes(design));
	}

	/** What a file of {@code design} holds. */
	public static byte[] bytes(Design design) {
		return new DesignWriter(design).bytes();
	}
}

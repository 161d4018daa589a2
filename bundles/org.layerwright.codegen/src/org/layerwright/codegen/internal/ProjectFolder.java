package org.layerwright.codegen.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.layerwright.codegen.GeneratedProject;

/** A folder that a generated project is written into, perhaps not for the first time. */
public final class ProjectFolder {

	private final Path folder;

	public ProjectFolder(Path folder) {
		this.folder = folder;
	}

	/** See {@link GeneratedProject#writeTo}. */
	public List<String> write(GeneratedProject project) throws IOException {
		List<String> left = new ArrayList<>();
		for (Map.Entry<String, byte[]> file : project.regenerated().entrySet()) {
			replace(folder.resolve(file.getKey()), file.getValue());
		}
		for (Map.Entry<String, byte[]> file : project.keptIfEdited().entrySet()) {
			Path path = folder.resolve(file.getKey());
			if (!Files.exists(path) || Seal.isUnbroken(Files.readAllBytes(path))) {
				replace(path, file.getValue());
			} else {
				left.add(file.getKey());
			}
		}
		for (Map.Entry<String, byte[]> file : project.writtenOnce().entrySet()) {
			if (!Files.exists(folder.resolve(file.getKey()))) {
				replace(folder.resolve(file.getKey()), file.getValue());
			}
		}
		return left;
	}

	private static void replace(Path file, byte[] content) throws IOException {
		if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
			return;
		}
		Files.createDirectories(file.getParent());
		Path written = file.resolveSibling("." + file.getFileName() + ".new");
		try {
			Files.write(written, content);
			move(written, file);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	private static void move(Path written, Path file) throws IOException {
		try {
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}

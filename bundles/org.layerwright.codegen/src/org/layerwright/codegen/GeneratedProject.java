package org.layerwright.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.layerwright.codegen.internal.ProjectFolder;

/**
 * A Java project in memory. Paths are relative to it, with {@code /} between folders.
 *
 * @param name name of its folder and artifact, safe on every system
 * @param mainClass the generated network class, which has a {@code main} that trains
 * @param packageName its package
 * @param regenerated files that are written anew each time: the network class and the libraries
 * @param keptIfEdited files that are written anew unless somebody has changed them: {@code pom.xml}
 * @param writtenOnce files that are the user's once they exist
 */
public record GeneratedProject(String name, String mainClass, String packageName, SortedMap<String, byte[]> regenerated,
		SortedMap<String, byte[]> keptIfEdited, SortedMap<String, byte[]> writtenOnce) {

	public GeneratedProject {
		regenerated = Collections.unmodifiableSortedMap(new TreeMap<>(regenerated));
		keptIfEdited = Collections.unmodifiableSortedMap(new TreeMap<>(keptIfEdited));
		writtenOnce = Collections.unmodifiableSortedMap(new TreeMap<>(writtenOnce));
	}

	/** The path of the generated network class below the project. */
	public String networkFile() {
		return "src/main/java/" + mainClass.replace('.', '/') + ".java";
	}

	/**
	 * Writes the project into {@code folder}. Each file is replaced in one step, and only if it changes; nothing else
	 * there is touched.
	 *
	 * @return the files of {@link #keptIfEdited} that were left as they are because somebody has edited them
	 */
	public List<String> writeTo(Path folder) throws IOException {
		return new ProjectFolder(folder).write(this);
	}
}

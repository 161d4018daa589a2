package org.layerwright.codegen.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.layerwright.codegen.GeneratedProject;
import org.layerwright.codegen.RuntimeLibrary;

/** The files of a generated project. */
public final class ProjectFiles {

	private final Blueprint blueprint;
	private final List<RuntimeLibrary> libraries;

	public ProjectFiles(Blueprint blueprint, List<RuntimeLibrary> libraries) {
		this.blueprint = blueprint;
		this.libraries = libraries;
	}

	public GeneratedProject project() {
		Names names = blueprint.names();
		SortedMap<String, byte[]> regenerated = new TreeMap<>();
		regenerated.put(names.sourceFolder() + names.className() + ".java", bytes(new NetworkSource(blueprint).text()));
		libraries.forEach(library -> LibraryFolder.add(library, regenerated));
		SortedMap<String, byte[]> keptIfEdited = new TreeMap<>();
		keptIfEdited.put("pom.xml", Seal.close(ProjectModel.text(blueprint.title(), names, libraries)));
		SortedMap<String, byte[]> once = new TreeMap<>();
		once.put(names.sourceFolder() + "Main.java", bytes(MainSource.text(names)));
		once.put("README.md", bytes(Readme.text(blueprint)));
		once.put(".gitignore", bytes("/target/\n/bin/\n/runs/\n"));
		return new GeneratedProject(names.project(), names.qualified(), names.packageName(), regenerated, keptIfEdited,
				once);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}

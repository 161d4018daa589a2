package org.layerwright.codegen.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.layerwright.codegen.RuntimeLibrary;

/** A library as files of a Maven repository in a folder. */
final class LibraryFolder {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<project xmlns="http://maven.apache.org/POM/4.0.0">
			  <modelVersion>4.0.0</modelVersion>
			  <groupId>%s</groupId>
			  <artifactId>%s</artifactId>
			  <version>%s</version>
			</project>
			""";

	private LibraryFolder() {}

	/** Adds the files of {@code library} below {@code lib/} to {@code files}. */
	static void add(RuntimeLibrary library, Map<String, byte[]> files) {
		String version = library.version();
		String file = "lib/%s/%s/%s/%2$s-%3$s".formatted(RuntimeLibrary.GROUP.replace('.', '/'), library.artifact(),
				version);
		files.put(file + ".jar", library.jar());
		files.put(file + ".pom", MODEL.formatted(RuntimeLibrary.GROUP, library.artifact(), version)
				.getBytes(StandardCharsets.UTF_8));
	}
}

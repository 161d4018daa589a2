package org.layerwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.codegen.internal.SealedFiles;

class GeneratedProjectTest {

	private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

	@TempDir
	Path folder;

	@BeforeEach
	void writtenBefore() throws IOException {
		project("one").writeTo(folder);
	}

	@Test
	void theNetworkIsWrittenAnewAndMainIsKept() throws IOException {
		Files.writeString(folder.resolve("src/Main.java"), "mine");
		Files.writeString(folder.resolve("src/Mine.java"), "mine too");
		assertEquals(List.of(), project("two").writeTo(folder));
		assertEquals("two", Files.readString(folder.resolve("src/Net.java")));
		assertEquals("mine", Files.readString(folder.resolve("src/Main.java")));
		assertEquals("mine too", Files.readString(folder.resolve("src/Mine.java")));
	}

	@Test
	void thePomFollowsUntilSomebodyEditsIt() throws IOException {
		Path pom = folder.resolve("pom.xml");
		project("two").writeTo(folder);
		assertTrue(Files.readString(pom).startsWith("two"));
		Files.writeString(pom, Files.readString(pom).replace("two", "two, and mine"));
		assertEquals(List.of("pom.xml"), project("three").writeTo(folder));
		assertTrue(Files.readString(pom).startsWith("two, and mine"));
	}

	@Test
	void whatDoesNotChangeIsNotTouched() throws IOException {
		Path file = folder.resolve("src/Net.java");
		Files.setLastModifiedTime(file, LONG_AGO);
		project("one").writeTo(folder);
		assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
		project("two").writeTo(folder);
		assertTrue(Files.getLastModifiedTime(file).compareTo(LONG_AGO) > 0);
	}

	@Test
	void nothingElseIsLeftBehind() throws IOException {
		project("two").writeTo(folder);
		try (var files = Files.walk(folder)) {
			assertEquals(List.of("pom.xml", "src/Main.java", "src/Net.java"), files.filter(Files::isRegularFile)
					.map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList());
		}
	}

	private static GeneratedProject project(String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return new GeneratedProject("p", "a.Net", "a", new TreeMap<>(Map.of("src/Net.java", bytes)),
				new TreeMap<>(Map.of("pom.xml", SealedFiles.of(content))),
				new TreeMap<>(Map.of("src/Main.java", bytes)));
	}
}

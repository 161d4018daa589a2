package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.run.ProjectCompiler;
import org.layerwright.run.RunProblem;

class ProjectCompilerTest {
	@TempDir
	Path project;

	@Test
	void compiledClassesRunAndResourcesComeAlong() throws Exception {
		source("a/Answer.java", "package a; public class Answer { public static int get() { return 42; } }");
		Files.createDirectories(project.resolve("src/main/resources/a"));
		Files.writeString(project.resolve("src/main/resources/a/x.txt"), "here");
		Path classes = project.resolve("target/classes");
		new ProjectCompiler(List.of()).compile(project, classes);
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() })) {
			assertEquals(42, loader.loadClass("a.Answer").getMethod("get").invoke(null));
			assertTrue(loader.getResource("a/x.txt") != null);
		}
	}

	@Test
	void aCompilerThatWokeUpCompilesTheSameAndLeavesNothingElse() throws Exception {
		source("a/Answer.java", "package a; public class Answer { public static int get() { return 42; } }");
		Path classes = project.resolve("target/classes");
		ProjectCompiler compiler = new ProjectCompiler(List.of());
		compiler.wakeUp();
		compiler.compile(project, classes);
		try (var all = Files.walk(project)) {
			assertEquals(List.of("src/main/java/a/Answer.java", "target/classes/a/Answer.class"),
					all.filter(Files::isRegularFile).map(f -> project.relativize(f).toString().replace('\\', '/'))
							.sorted().toList());
		}
	}

	@Test
	void anErrorNamesFileLineAndCauseInOneLine() throws Exception {
		source("a/Wrong.java", "package a;\npublic class Wrong {\n\tint x = \"no\";\n}\n");
		RunProblem problem = assertThrows(RunProblem.class,
				() -> new ProjectCompiler(List.of()).compile(project, project.resolve("target/classes")));
		assertTrue(problem.getMessage().matches(".*Wrong\\.java:3: .*String.*"), problem.getMessage());
		assertEquals(1, problem.getMessage().lines().count());
	}

	private void source(String path, String text) throws Exception {
		Path file = project.resolve("src/main/java").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}

package org.layerwright.run;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles a generated project in this process, with the compiler that Layerwright brings: no JDK tools, no Maven. */
public final class ProjectCompiler {
	private static final List<String> OPTIONS = List.of("-source", "17", "-target", "17", "-g", "-nowarn",
			"-proc:none");

	private ProjectCompiler() {}

	/**
	 * Compiles what lies in {@code src/main/java} of {@code project} and copies {@code src/main/resources}.
	 *
	 * @param classes folder for the class files; created if it is not there
	 * @param jars class path
	 */
	public static void compile(Path project, Path classes, List<Path> jars) throws RunProblem {
		try {
			Files.createDirectories(classes);
			copy(project.resolve("src/main/resources"), classes);
			List<Path> sources = files(project.resolve("src/main/java")).filter(f -> f.toString().endsWith(".java"))
					.toList();
			compile(sources, classes, jars);
		} catch (IOException e) {
			throw RunProblem.of("compile.io", project, e.getMessage());
		}
	}

	private static void compile(List<Path> sources, Path classes, List<Path> jars) throws IOException, RunProblem {
		JavaCompiler compiler = ServiceLoader.load(JavaCompiler.class, BatchCompiler.class.getClassLoader()).findFirst()
				.orElseThrow();
		DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.getDefault(),
				StandardCharsets.UTF_8)) {
			String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
			List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-d", classes.toString(), "-cp", path))
					.toList();
			boolean done = compiler.getTask(Writer.nullWriter(), files, found, options, null,
					files.getJavaFileObjectsFromPaths(sources)).call();
			if (!done) {
				throw firstError(found);
			}
		}
	}

	private static RunProblem firstError(DiagnosticCollector<JavaFileObject> found) {
		return found.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).findFirst()
				.map(d -> RunProblem.of("compile.error", file(d), d.getLineNumber(),
						d.getMessage(Locale.getDefault()).lines().findFirst().orElse("")))
				.orElseGet(() -> RunProblem.of("compile.failed"));
	}

	private static String file(Diagnostic<? extends JavaFileObject> error) {
		return error.getSource() == null ? "?" : Path.of(error.getSource().toUri()).toString();
	}

	private static void copy(Path from, Path to) throws IOException {
		for (Path file : files(from).toList()) {
			Path target = to.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.write(target, Files.readAllBytes(file));
		}
	}

	private static Stream<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList().stream();
		}
	}
}

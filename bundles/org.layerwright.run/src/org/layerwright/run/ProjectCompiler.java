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
import org.layerwright.run.internal.SourceText;

/** Compiles a generated project in this process, with the compiler that Layerwright brings: no JDK tools, no Maven. */
public final class ProjectCompiler {
	private static final List<String> OPTIONS = List.of("-source", "17", "-target", "17", "-g", "-nowarn",
			"-proc:none");

	/** What the compiler looks at in order to wake up; no class file comes of it, since its last call is of nothing. */
	private static final String EXAMPLE = """
			import org.deeplearning4j.nn.conf.*;
			import org.deeplearning4j.nn.conf.layers.*;
			import org.layerwright.dl4j.Training;
			class Example {
				public static void main(String[] args) {
					Training.of(new NeuralNetConfiguration.Builder().seed(1).graphBuilder().addInputs("a").addLayer("b",
							new DenseLayer.Builder().nOut(2).build(), "a").setOutputs("b").build()).run(args).nothing();
				}
			}
			""";

	private final List<Path> jars;
	private final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
	private JavaCompiler compiler;
	private StandardJavaFileManager files;

	/**
	 * @param jars class path
	 */
	public ProjectCompiler(List<Path> jars) {
		this.jars = List.copyOf(jars);
	}

	/**
	 * Gets ready in the background, so that the next {@link #compile} takes a fraction of the time: it loads the
	 * compiler and opens the jars, which is most of the work of a small project.
	 */
	public void wakeUp() {
		Thread.ofPlatform().daemon().name("layerwright-compiler").start(this::compileExample);
	}

	/**
	 * Compiles what lies in {@code src/main/java} of {@code project} and copies {@code src/main/resources}.
	 *
	 * @param classes folder for the class files; created if it is not there
	 */
	public synchronized void compile(Path project, Path classes) throws RunProblem {
		try {
			Files.createDirectories(classes);
			copy(project.resolve("src/main/resources"), classes);
			List<Path> sources = files(project.resolve("src/main/java")).filter(f -> f.toString().endsWith(".java"))
					.toList();
			compile(sources, classes);
		} catch (IOException e) {
			throw RunProblem.of("compile.io", project, e.getMessage());
		}
	}

	private void compile(List<Path> sources, Path classes) throws IOException, RunProblem {
		try (StandardJavaFileManager open = files()) {
			boolean done = call(found, classes.toString(), open.getJavaFileObjectsFromPaths(sources));
			if (!done) {
				throw firstError(found);
			}
		} finally {
			files = null;
		}
	}

	private synchronized void compileExample() {
		call(new DiagnosticCollector<>(), System.getProperty("java.io.tmpdir"),
				List.of(new SourceText("Example", EXAMPLE)));
	}

	private boolean call(DiagnosticCollector<JavaFileObject> diagnostics, String output,
			Iterable<? extends JavaFileObject> sources) {
		String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		List<String> options = Stream.concat(OPTIONS.stream(), Stream.of("-d", output, "-cp", path)).toList();
		StandardJavaFileManager open = files();
		return compiler.getTask(Writer.nullWriter(), open, diagnostics, options, null, sources).call();
	}

	private StandardJavaFileManager files() {
		if (compiler == null) {
			compiler = ServiceLoader.load(JavaCompiler.class, BatchCompiler.class.getClassLoader()).findFirst()
					.orElseThrow();
		}
		if (files == null) {
			files = compiler.getStandardFileManager(found, Locale.getDefault(), StandardCharsets.UTF_8);
		}
		return files;
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

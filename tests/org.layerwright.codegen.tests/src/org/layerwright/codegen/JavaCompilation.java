package org.layerwright.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory as strictly as javac can: for Java 17, all warnings on, each of them an error. */
public final class JavaCompilation {

	private static final List<String> OPTIONS = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none",
			"-encoding", "UTF-8");

	private final Map<String, byte[]> classes = new HashMap<>();

	private JavaCompilation() {}

	/** Compiles {@code source}, the file of the class {@code name}; whatever javac says fails the test. */
	public static JavaCompilation of(String name, String source) {
		JavaCompilation compilation = new JavaCompilation();
		StringWriter said = new StringWriter();
		JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
			JavaFileObject file = new Source(name, source);
			boolean done = javac.getTask(said, compilation.into(files), null, OPTIONS, null, List.of(file)).call();
			if (!done || said.getBuffer().length() > 0) {
				String shown = source.length() > 20_000 ? source.substring(0, 20_000) : source;
				throw new AssertionError("javac says:\n" + said + "\nof\n" + shown);
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return compilation;
	}

	/** The class files by the names of their classes. */
	public Map<String, byte[]> classes() {
		return classes;
	}

	/** The class {@code name}, in a loader of its own. */
	public Class<?> load(String name) {
		ClassLoader loader = new ClassLoader(JavaCompilation.class.getClassLoader()) {
			@Override
			protected Class<?> findClass(String wanted) throws ClassNotFoundException {
				byte[] bytes = classes.get(wanted);
				if (bytes == null) {
					throw new ClassNotFoundException(wanted);
				}
				return defineClass(wanted, bytes, 0, bytes.length);
			}
		};
		try {
			return loader.loadClass(name);
		} catch (ClassNotFoundException e) {
			throw new AssertionError(e);
		}
	}

	private JavaFileManager into(StandardJavaFileManager files) {
		return new ForwardingJavaFileManager<>(files) {
			@Override
			public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind,
					FileObject sibling) {
				return new Output(className);
			}
		};
	}

	private static final class Source extends SimpleJavaFileObject {
		private final String text;

		Source(String name, String text) {
			super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return text;
		}
	}

	private final class Output extends SimpleJavaFileObject {
		private final String name;

		Output(String name) {
			super(URI.create("memory:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
			this.name = name;
		}

		@Override
		public OutputStream openOutputStream() {
			return new ByteArrayOutputStream() {
				@Override
				public void close() {
					classes.put(name, toByteArray());
				}
			};
		}
	}
}

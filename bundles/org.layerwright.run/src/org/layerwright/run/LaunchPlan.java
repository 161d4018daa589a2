package org.layerwright.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.layerwright.protocol.LaunchSettings;
import org.layerwright.run.internal.ClassArchive;

/**
 * Everything that starts a training JVM, as data: the command line starts it as a process, the IDE through the debug
 * framework.
 *
 * @param java the {@code java} to start
 * @param jvmArguments its arguments, without the class path
 * @param classpath the training jars
 * @param mainClass {@link LaunchSettings#LAUNCHER}, which starts the generated network class
 * @param arguments its arguments; a training has none
 * @param environment variables beside those of this process; never on the command line, where others could read the
 * secret
 * @param directory working directory; relative paths of data count from it
 */
public record LaunchPlan(Path java, List<String> jvmArguments, List<Path> classpath, String mainClass,
		List<String> arguments, Map<String, String> environment, Path directory) {

	public LaunchPlan {
		jvmArguments = List.copyOf(jvmArguments);
		classpath = List.copyOf(classpath);
		arguments = List.copyOf(arguments);
		environment = Map.copyOf(environment);
	}

	/**
	 * The plan that trains the compiled project in {@code classes} with the JVM that runs this. The class path holds
	 * the training jars alone, so that the JVM's archive of classes fits every project; a starter finds the project.
	 *
	 * @param classes folder of its class files
	 * @param jars what {@link TrainingClasspath} found
	 * @param run the run's folder
	 * @param resume whether to go on from its last checkpoint
	 */
	public static LaunchPlan training(Path classes, List<Path> jars, String mainClass, RunFolder run, boolean resume) {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put(LaunchSettings.CLASSES, classes.toString());
		environment.put(LaunchSettings.MAIN, mainClass);
		if (resume) {
			environment.put(LaunchSettings.RESUME, "true");
		}
		return of(LaunchSettings.LAUNCHER, List.of(), jars, run).with(environment);
	}

	/**
	 * The plan that starts the compiled project in {@code classes} for something else than a training, as variables
	 * that are yet to be added say.
	 *
	 * @param directory its working directory; relative paths of data count from it
	 */
	public static LaunchPlan tool(Path classes, List<Path> jars, String mainClass, Path directory) {
		Map<String, String> environment = new LinkedHashMap<>(LaunchSettings.environment());
		environment.put(LaunchSettings.CLASSES, classes.toString());
		environment.put(LaunchSettings.MAIN, mainClass);
		return new LaunchPlan(currentJava(),
				jvmArguments(jars), jars, LaunchSettings.LAUNCHER, List.of(), environment, directory);
	}

	/** The plan that calls a class of the training jars on a run: to use its model, for example. */
	public static LaunchPlan of(String mainClass, List<String> arguments, List<Path> jars, RunFolder run) {
		Map<String, String> environment = new LinkedHashMap<>(LaunchSettings.environment());
		environment.put(LaunchSettings.RUN, run.path().toString());
		environment.put(LaunchSettings.QUIET, "true");
		List<String> jvm = new ArrayList<>(jvmArguments(jars));
		jvm.add("-XX:ErrorFile=" + run.crashFile());
		return new LaunchPlan(currentJava(), jvm, jars, mainClass, arguments, environment, run.directory());
	}

	private static List<String> jvmArguments(List<Path> jars) {
		List<String> arguments = new ArrayList<>(settings(jars));
		Locale reader = Locale.getDefault();
		arguments.add("-Duser.language=" + reader.getLanguage());
		arguments.add("-Duser.country=" + reader.getCountry());
		return arguments;
	}

	private static List<String> settings(List<Path> jars) {
		int feature = Runtime.version().feature();
		Path cache = Places.cache();
		try {
			return LaunchSettings.jvmArguments(feature, cache,
					new ClassArchive(cache, "training-" + feature + "-").of(jars));
		} catch (IOException e) {
			return LaunchSettings.jvmArguments(feature, cache); // then the start says what is wrong with them
		}
	}

	/** This plan with more variables, such as those of {@link RunSupervisor#environment()}. */
	public LaunchPlan with(Map<String, String> more) {
		Map<String, String> all = new LinkedHashMap<>(environment);
		all.putAll(more);
		return new LaunchPlan(java, jvmArguments, classpath, mainClass, arguments, all, directory);
	}

	/** This plan for a training that waits until {@link TrainingRun#begin} says that its classes are there. */
	public LaunchPlan awaiting() {
		return with(Map.of(LaunchSettings.AWAIT, "true"));
	}

	/** Whether it waits. */
	public boolean awaits() {
		return environment.containsKey(LaunchSettings.AWAIT);
	}

	/** The class path as one text. */
	public String classpathText() {
		return classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
	}

	/** The command line. */
	public List<String> command() {
		List<String> command = new ArrayList<>(List.of(java.toString()));
		command.addAll(jvmArguments);
		command.addAll(List.of("-cp", classpathText(), mainClass));
		command.addAll(arguments);
		return command;
	}

	/** The {@code java} that runs this process. */
	public static Path currentJava() {
		Path bin = Path.of(System.getProperty("java.home"), "bin");
		return bin.resolve(File.separatorChar == '\\' ? "java.exe" : "java");
	}
}

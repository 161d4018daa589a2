package org.layerwright.protocol;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a training JVM is launched: what measurements recommend, and the variables through which it is told its run. */
public final class LaunchSettings {
	/** Run folder; without it {@code runs/} and the time. */
	public static final String RUN = "LAYERWRIGHT_RUN";
	/** {@code true} to continue from the last checkpoint of the run folder. */
	public static final String RESUME = "LAYERWRIGHT_RESUME";
	/** {@code true} to train nothing and measure the saved model of the run folder on the run's own data. */
	public static final String EVALUATE = "LAYERWRIGHT_EVALUATE";
	/** Picture file to write, in PNG, of some samples before and after augmentation; nothing is trained then. */
	public static final String PREVIEW = "LAYERWRIGHT_PREVIEW";
	/** Port on 127.0.0.1 that wants the events and sends commands. */
	public static final String CONTROL = "LAYERWRIGHT_CONTROL";
	/** The secret that is sent as the first line to that port. */
	public static final String SECRET = "LAYERWRIGHT_SECRET";
	/** {@code true} to print no progress. */
	public static final String QUIET = "LAYERWRIGHT_QUIET";
	/** Emit the health of layers every so many iterations; absent or 0: never. */
	public static final String LAYERS = "LAYERWRIGHT_LAYERS";
	/** The class that starts {@link #MAIN}. */
	public static final String LAUNCHER = "org.layerwright.dl4j.Launch";
	/** The generated network class. */
	public static final String MAIN = "LAYERWRIGHT_MAIN";
	/** Where its class files are: folders and jars, separated as in a class path. */
	public static final String CLASSES = "LAYERWRIGHT_CLASSES";
	/** {@code true} to wait with it until something comes on standard input. */
	public static final String AWAIT = "LAYERWRIGHT_AWAIT";

	private static final int AUTO_ARCHIVE = 19;
	private static final int QUIET_NATIVE = 22;
	private static final int QUIET_UNSAFE = 23;

	/** Milliseconds after which memory that the JIT compiler has done with goes back to the system. */
	private static final int TRIM = 10_000;

	private LaunchSettings() {}

	/** Variables that any training wants: one thread of OpenMP, which is 2 to 3 times faster than several. */
	public static Map<String, String> environment() {
		Map<String, String> variables = new LinkedHashMap<>();
		variables.put("OMP_NUM_THREADS", "1");
		variables.put("OPENBLAS_NUM_THREADS", "1");
		return variables;
	}

	/**
	 * Arguments of the {@code java} that trains. The young generation has room for what survives one collection: the
	 * guards of native memory do, all of them, and where they move on to the old generation they pile up there (XOR: 4
	 * GB in two minutes instead of 380 MB).
	 *
	 * @param feature the version of that {@code java}, for example 21
	 * @param cache folder that survives the run: native libraries are unpacked there once, and classes are kept there
	 * ready to use
	 */
	public static List<String> jvmArguments(int feature, Path cache) {
		return jvmArguments(feature, cache, cache.resolve("training-" + feature + ".jsa"));
	}

	/**
	 * The same with an archive of classes of the caller's choice. One that was made with other jars is neither used nor
	 * made again, so its name should change when they do.
	 */
	public static List<String> jvmArguments(int feature, Path cache, Path archive) {
		List<String> arguments = new ArrayList<>(List.of("-Djava.awt.headless=true", "-XX:+UseSerialGC",
				"-Xmn192m", "-XX:SurvivorRatio=1", "-XX:+IgnoreUnrecognizedVMOptions",
				"-XX:TrimNativeHeapInterval=" + TRIM, "-Xshare:auto",
				"-Dorg.bytedeco.javacpp.cachedir=" + cache.resolve("native"),
				"-Dfile.encoding=UTF-8"));
		if (feature >= AUTO_ARCHIVE) {
			arguments.add("-Xlog:disable"); // the archive is a matter of speed alone, and says much
			arguments.add("-XX:+AutoCreateSharedArchive");
			arguments.add("-XX:SharedArchiveFile=" + archive);
		}
		if (feature >= QUIET_NATIVE) {
			arguments.add("--enable-native-access=ALL-UNNAMED");
		}
		if (feature >= QUIET_UNSAFE) {
			arguments.add("--sun-misc-unsafe-memory-access=allow");
		}
		return List.copyOf(arguments);
	}
}

package org.layerwright.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.layerwright.run.internal.AtomicFile;
import org.layerwright.run.internal.MavenFetch;

/** Fetches once what training needs, where no product carries it: by Maven coordinates, into a cache. */
public final class TrainingDownload {
	/** The version of DL4J that Layerwright trains with. */
	public static final String DL4J = "1.0.0-M2.1";
	/** The version of oneDNN beside it, with that of the bindings, which are those of DL4J's other native code. */
	static final String ONE_DNN = "2.5.2-1.5.7";
	private static final String OPENCL = "3.0-1.5.7";
	private static final String WITHOUT_ONE_DNN = "macosx-arm64";
	private static final String OWN = "org.layerwright.dl4j.jar";
	private static final Map<String, String> PROCESSORS = Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64",
			"arm64");

	/** Is told what is fetched. May be called on any thread. */
	@FunctionalInterface
	public interface Progress {

		/**
		 * @param file name of the file
		 * @param bytes how much of it is here
		 * @param total its size, -1 if the other side does not say
		 */
		void fetched(String file, long bytes, long total);
	}

	private TrainingDownload() {}

	/** The jars in {@code cache}, fetched if they are not there yet. */
	public static List<Path> into(Path cache, Progress progress) throws RunProblem {
		String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"))
				.orElseThrow(() -> RunProblem.of("training.fetch.platform",
						System.getProperty("os.name") + " " + System.getProperty("os.arch")));
		Path list = cache.resolve("dl4j-" + DL4J + "-dnnl-" + ONE_DNN + "-" + platform + ".txt");
		try {
			Files.createDirectories(cache);
			List<Path> jars = new ArrayList<>(List.of(own(cache)));
			List<Path> known = known(list);
			jars.addAll(known.isEmpty() ? fetch(cache, list, platform, progress) : known);
			return jars;
		} catch (IOException e) {
			throw RunProblem.of("training.fetch.none", e.getMessage());
		}
	}

	/** DL4J's name for a platform, such as {@code linux-x86_64}; empty if it has no native code for it. */
	static Optional<String> platform(String os, String processor) {
		String name = os.toLowerCase(Locale.ROOT);
		String system = name.startsWith("win") ? "windows" : name.startsWith("mac") ? "macosx" : "linux";
		return Optional.ofNullable(PROCESSORS.get(processor)).map(p -> system + "-" + p)
				.filter(p -> !p.equals("windows-arm64"));
	}

	/**
	 * What training needs on {@code platform}, as Maven's coordinates; what these need themselves is not among them.
	 */
	static List<String> coordinates(String platform) {
		List<String> coordinates = new ArrayList<>(List.of("org.deeplearning4j:deeplearning4j-nn:" + DL4J,
				"org.nd4j:nd4j-native:" + DL4J, "org.nd4j:nd4j-native:jar:" + platform + ":" + DL4J,
				"org.bytedeco:dnnl:" + ONE_DNN));
		if (!platform.equals(WITHOUT_ONE_DNN)) {
			coordinates.add("org.bytedeco:dnnl:jar:" + platform + ":" + ONE_DNN);
			coordinates.add("org.bytedeco:opencl:jar:" + platform + ":" + OPENCL);
		}
		return coordinates;
	}

	private static List<Path> fetch(Path cache, Path list, String platform, Progress progress)
			throws IOException, RunProblem {
		List<Path> jars = new MavenFetch(cache.resolve("repository"), progress)
				.jars(coordinates(platform).toArray(String[]::new));
		String text = String.join("\n", jars.stream().map(cache::relativize).map(Path::toString).toList());
		AtomicFile.write(list, text.getBytes(StandardCharsets.UTF_8));
		return jars;
	}

	private static List<Path> known(Path list) throws IOException {
		if (!Files.exists(list)) {
			return List.of();
		}
		List<Path> jars = Files.readAllLines(list).stream().map(list::resolveSibling).toList();
		return jars.stream().allMatch(Files::isRegularFile) ? jars : List.of();
	}

	/** The runtime that this bundle brings, as a file. */
	private static Path own(Path cache) throws IOException, RunProblem {
		try (InputStream in = TrainingDownload.class.getResourceAsStream("/training/" + OWN)) {
			if (in == null) {
				throw RunProblem.of("training.incomplete", OWN);
			}
			byte[] content = in.readAllBytes();
			Path jar = cache.resolve(OWN);
			if (!Files.exists(jar) || !Arrays.equals(content, Files.readAllBytes(jar))) {
				AtomicFile.write(jar, content);
			}
			return jar;
		}
	}
}

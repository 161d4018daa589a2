import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Who is measured, each time in a fresh process.
 *
 * @param name for tables
 * @param command what starts the process, up to the measurement's own arguments
 * @param environment variables beside those of this process
 */
record Contestant(String name, List<String> command, Map<String, String> environment) {

	static final String OURS = "Layerwright";
	static final String STOCK = "DL4J";
	static final String PYTORCH = "PyTorch";
	static final String TUNED = "PyTorch, told the processor";

	/** A JVM as this one with the class {@link Child}. */
	static Contestant java(String name, String side) {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command().orElse("java"));
		ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("--add-modules"))
				.forEach(command::add);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "Child", side));
		return new Contestant(name, command, Map.of());
	}

	/** PyTorch as it comes and, on a processor newer than its OpenBLAS, as it is when that is told what it runs on. */
	static List<Contestant> pytorch(Path script) throws IOException, InterruptedException {
		String python = python();
		if (python == null) {
			return List.of();
		}
		List<String> command = List.of(python, script.toString());
		List<Contestant> both = new ArrayList<>(List.of(new Contestant(PYTORCH, command, Map.of())));
		String core = core();
		if (core != null) {
			both.add(new Contestant(TUNED, command, Map.of("OPENBLAS_CORETYPE", core)));
		}
		return both;
	}

	/** The name that OpenBLAS has for the widest vectors of this processor; null where it is not known. */
	private static String core() throws IOException {
		Path info = Path.of("/proc/cpuinfo");
		String flags = Files.isReadable(info) ? Files.readString(info) : "";
		return flags.contains("avx512bw") ? "SkylakeX" : flags.contains("avx2") ? "Haswell" : null;
	}

	/** A Python that can import torch, or null. */
	private static String python() throws InterruptedException {
		List<String> candidates = new ArrayList<>();
		if (System.getenv("PYTHON") != null) {
			candidates.add(System.getenv("PYTHON"));
		}
		for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
			candidates.add(Path.of(folder, "python3").toString());
		}
		for (String candidate : candidates) {
			try {
				Process process = new ProcessBuilder(candidate, "-c", "import torch")
						.redirectError(ProcessBuilder.Redirect.DISCARD).start();
				if (process.waitFor() == 0) {
					return candidate;
				}
			} catch (IOException e) {
				// it is not there
			}
		}
		return null;
	}

	/**
	 * Runs once and gives the numbers on the last line; none if it cannot.
	 *
	 * @param cores how many it may use; it is kept to them where {@code taskset} is
	 */
	double[] run(int cores, List<String> arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>();
		if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
			int last = Runtime.getRuntime().availableProcessors() - 1;
			all.addAll(List.of("/usr/bin/taskset", "-c", Math.max(0, last - cores + 1) + "-" + last));
		}
		all.addAll(command);
		all.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().putAll(environment);
		builder.environment().put("OMP_NUM_THREADS", name.startsWith(PYTORCH) ? String.valueOf(cores) : "1");
		Process process = builder.start();
		String[] lines = new String(process.getInputStream().readAllBytes()).strip().split("\n");
		return process.waitFor() == 0
				? Arrays.stream(lines[lines.length - 1].split(" ")).mapToDouble(Double::parseDouble).toArray()
				: new double[0];
	}
}

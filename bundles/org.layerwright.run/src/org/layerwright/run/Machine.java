package org.layerwright.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine in words, for comparing runs later. */
public final class Machine {
	private Machine() {}

	/** What this machine is; keys {@code os}, {@code processor}, {@code processors}, {@code memory}, {@code java}. */
	public static Map<String, String> here() {
		Map<String, String> machine = new LinkedHashMap<>();
		machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		machine.put("processor",
				field(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch")));
		machine.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
		field(Path.of("/proc/meminfo"), "MemTotal").map(Machine::gigabytes).ifPresent(m -> machine.put("memory", m));
		machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
		return machine;
	}

	private static Optional<String> field(Path file, String name) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter(l -> l.startsWith(name)).findFirst().map(l -> l.substring(l.indexOf(':') + 1).strip());
		} catch (IOException | java.io.UncheckedIOException e) {
			return Optional.empty(); // not a Linux
		}
	}

	private static String gigabytes(String kilobytes) {
		String digits = kilobytes.replaceAll("\\D", "");
		return digits.isEmpty() ? kilobytes : Math.round(Long.parseLong(digits) / 1048576.0) + " GiB";
	}
}

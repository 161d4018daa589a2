package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.layerwright.run.RunFolder;

/** Examples of the repository, trained by the command that their pages name. */
final class Example {
	private static final Path EXAMPLES = Path.of("../../examples").toAbsolutePath().normalize();

	private Example() {}

	/** The file or folder of that name among the examples. */
	static Path file(String name) {
		return EXAMPLES.resolve(name);
	}

	/**
	 * Trains {@code network} into the folder {@code run}, with more options where given; what it measured at the end.
	 */
	static Map<String, Double> train(Path run, String network, Object... options) throws Exception {
		List<Object> arguments = new ArrayList<>(List.of("train", file(network), "-o", run));
		arguments.addAll(List.of(options));
		Cli.Result trained = Cli.run(arguments.toArray());
		assertEquals(0, trained.status(), trained.toString());
		return RunFolder.open(run).info().outcome().metrics();
	}
}

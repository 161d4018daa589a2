package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunFiles;

/** No example has a layer that DL4J's own code computes. */
@Timeout(300)
class FastPathExamplesTest {

	@TempDir
	Path folder;

	static List<String> networks() throws IOException {
		Path examples = Example.file("");
		try (Stream<Path> files = Files.walk(examples)) {
			return files.filter(f -> f.toString().endsWith(".network")).map(f -> examples.relativize(f).toString())
					.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("networks")
	void everyLayerIsFast(String network) throws Exception {
		Example.train(folder.resolve("run"), network, "--epochs", 1);
		List<Performance> said = Files.readAllLines(folder.resolve("run").resolve(RunFiles.EVENTS)).stream()
				.map(EventCodec::parse).filter(Performance.class::isInstance).map(Performance.class::cast).toList();
		assertTrue(!said.isEmpty(), "nothing is said about speed");
		assertEquals(List.of(), said.get(said.size() - 1).stock());
	}
}

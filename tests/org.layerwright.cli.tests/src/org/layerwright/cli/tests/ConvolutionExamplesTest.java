package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples with convolutions reach what their pages say. */
@Timeout(300)
class ConvolutionExamplesTest {

	@TempDir
	Path folder;

	@Test
	void tonesAreRecognised() throws Exception {
		double accuracy = Example.train(folder.resolve("tones"), "tones/tones.network").get("test.accuracy");
		assertTrue(accuracy >= 0.95, "accuracy " + accuracy);
	}

	@Test
	void formsAreToldApartWhateverTheirColours() throws Exception {
		double accuracy = Example.train(folder.resolve("shapes"), "colour-shapes/colour-shapes.network")
				.get("test.accuracy");
		assertTrue(accuracy >= 0.95, "accuracy " + accuracy);
	}
}

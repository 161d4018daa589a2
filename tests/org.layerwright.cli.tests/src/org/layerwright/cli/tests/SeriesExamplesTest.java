package org.layerwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples about series over time reach what their pages say. */
@Timeout(300)
class SeriesExamplesTest {

	@TempDir
	Path folder;

	@Test
	void recurrentNetworksPredictPassengersBetterThanALinearModel() throws Exception {
		double linear = error("linear");
		double lstm = error("lstm");
		double gru = error("gru");
		assertTrue(linear < 22, "linear " + linear);
		assertTrue(lstm < 0.92 * linear, "lstm " + lstm + ", linear " + linear);
		assertTrue(gru < 0.92 * linear, "gru " + gru + ", linear " + linear);
	}

	private double error(String model) throws Exception {
		return Example.train(folder.resolve(model), "next-passengers/" + model + ".network").get("test.rmse");
	}
}

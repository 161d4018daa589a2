package org.layerwright.dl4j.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.layerwright.dl4j.data.Split;
import org.layerwright.protocol.Message;
import org.layerwright.protocol.RunResumed;
import org.layerwright.protocol.RunStarted;
import org.layerwright.protocol.SampleCounts;
import org.nd4j.linalg.factory.Nd4j;

/** Says what is about to be trained, or that it goes on. */
record Announcement(Plan plan, Prepared prepared, long parameters, int iterationsPerEpoch) {

	/** Says so; in a run that goes on both, since who watches now may not have watched then. */
	void make(RunFolder folder) {
		Split.Parts parts = prepared.parts();
		SampleCounts counts = new SampleCounts(parts.training().length, parts.validation().length,
				parts.test().length);
		folder.events().emit((seq, t) -> new RunStarted(seq, t, plan.name(), plan.seed(), plan.epochs(),
				iterationsPerEpoch, plan.batchSize(), parameters, counts, prepared.samples().classes(), versions(),
				machine()));
		if (folder.continued()) {
			String text = Text.of("run.continued", folder.position().iteration);
			folder.events().emit(RunResumed::new);
			folder.events().emit((seq, t) -> new Message(seq, t, Message.INFO, text));
		}
	}

	private static Map<String, String> versions() {
		Map<String, String> versions = new LinkedHashMap<>();
		versions.put("java", System.getProperty("java.version"));
		String nd4j = Nd4j.class.getPackage().getImplementationVersion();
		versions.put("dl4j", nd4j == null ? "1.0.0-M2.1" : nd4j);
		versions.put("layerwright", Text.of("version"));
		return versions;
	}

	private static String machine() {
		return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
				+ Runtime.getRuntime().availableProcessors() + " CPU, " + Nd4j.getBackend().getClass().getSimpleName();
	}
}

package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.List;

import org.layerwright.dl4j.task.Task;
import org.layerwright.protocol.GeneratedSamples;

/** Lets a run's task show what the network makes: the same each time, so that one sees what changes. */
record Exhibition(Plan plan, Learner learner, Prepared prepared, EventLog events) {

	/** Shows it as it is after an epoch; 0 before the first. */
	void after(int epoch, int iteration) {
		plan.task()
				.show(learner.networks().get(0).graph(), prepared.samples(), prepared.parts().training(), plan.seed())
				.ifPresent(shown -> events.emit((seq, t) -> new GeneratedSamples(seq, t, epoch, iteration, shown.kind(),
						shown.texts(), shown.shape(), inOwnUnit(shown))));
	}

	private List<Double> inOwnUnit(Task.Shown shown) {
		List<Double> values = new ArrayList<>(shown.values().size());
		int width = prepared.samples().width();
		for (int i = 0; i < shown.values().size(); i++) {
			double value = prepared.preprocessing().inputs.get(0).features.restore(shown.values().get(i), i % width,
					width);
			values.add(rounded(value));
		}
		return values;
	}

	/** Four digits behind the point are enough to look at. */
	private static double rounded(double value) {
		return Double.isFinite(value) ? Math.rint(value * 1e4) / 1e4 : value;
	}
}

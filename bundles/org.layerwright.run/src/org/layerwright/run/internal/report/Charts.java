package org.layerwright.run.internal.report;

import java.util.List;

import org.layerwright.protocol.Evaluation;

/** The curves of a run: its loss, and each other metric. */
final class Charts {
	private final RunData data;
	private final Wording words;

	Charts(RunData data, Wording words) {
		this.data = data;
		this.words = words;
	}

	void append(Markup page) {
		boolean epochs = data.started() != null && data.started().iterationsPerEpoch() > 0;
		String x = words.get(epochs ? "report.epoch" : "report.iteration");
		page.add(new LineChart(words.get("metric.loss"), x, List.of(data.batches(words.get("report.batches")),
				of(Evaluation.TRAINING, "loss"), of(Evaluation.VALIDATION, "loss")), false).draw());
		data.metrics().stream().filter(m -> !m.equals("loss")).forEach(m -> page.add(metric(m, x)));
	}

	private Markup metric(String metric, String x) {
		boolean share = Evaluation.isShare(metric);
		return new LineChart(Results.label(metric, words), x,
				List.of(of(Evaluation.TRAINING, metric), of(Evaluation.VALIDATION, metric)), share).draw();
	}

	private Series of(String split, String metric) {
		return data.metric(words.get("split." + split), split, metric);
	}
}

package org.layerwright.run.internal.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.layerwright.protocol.Evaluation;

/** Final metrics of each part of the data, and the confusion matrix. */
final class Results {
	private static final Set<String> WORDED = Set.of("loss", "discriminatorLoss", "accuracy", "perplexity",
			"exactMatch",
			"bleu", "rmse", "mae", "r2");
	private static final int MOST_CLASSES = 100;

	private final RunData data;
	private final Wording words;

	Results(RunData data, Wording words) {
		this.data = data;
		this.words = words;
	}

	void append(Markup page) {
		List<Evaluation> last = Stream.of(Evaluation.TEST, Evaluation.VALIDATION, Evaluation.TRAINING).map(data::last)
				.filter(Objects::nonNull).toList();
		if (last.isEmpty()) {
			page.raw("<p>").text(words.get("report.nothing")).raw("</p>\n");
			return;
		}
		metrics(page, last);
		last.stream().filter(e -> !e.confusion().isEmpty()).findFirst().ifPresent(e -> confusion(page, e));
	}

	/** What people call a metric. */
	static String label(String metric, Wording words) {
		return WORDED.contains(metric) ? words.get("metric." + metric) : metric;
	}

	private void metrics(Markup page, List<Evaluation> last) {
		List<String> names = data.metrics();
		page.raw("<table class=\"metrics\"><tr><th></th>");
		names.forEach(n -> page.element("th", label(n, words)));
		page.raw("</tr>");
		for (Evaluation evaluation : last) {
			page.raw("<tr class=\"%s\"><th>", Markup.escape(evaluation.split()))
					.text(words.get("split." + evaluation.split())).raw("</th>");
			names.forEach(n -> page.element("td", Numbers.metric(n, evaluation.metrics().get(n))));
			page.raw("</tr>");
		}
		page.raw("</table>\n");
	}

	private void confusion(Markup page, Evaluation evaluation) {
		List<List<Integer>> rows = evaluation.confusion();
		if (rows.size() > MOST_CLASSES) {
			return; // too large for a page
		}
		page.element("h2", words.get("report.confusion", words.get("split." + evaluation.split())));
		page.raw("<div class=\"scroll\"><table class=\"confusion\"><tr><th></th><th colspan=\"%d\">", rows.size())
				.text(words.get("report.predicted")).raw("</th><th></th></tr><tr><th>").text(words.get("report.actual"))
				.raw("</th>");
		for (int i = 0; i < rows.size(); i++) {
			page.element("th", name(i));
		}
		page.element("th", words.get("report.recall")).raw("</tr>");
		for (int i = 0; i < rows.size(); i++) {
			row(page, rows.get(i), i);
		}
		page.raw("</table></div>\n");
	}

	private void row(Markup page, List<Integer> row, int actual) {
		long sum = row.stream().mapToLong(Integer::longValue).sum();
		page.raw("<tr>").element("th", name(actual));
		for (int i = 0; i < row.size(); i++) {
			double share = sum == 0 ? 0 : row.get(i) / (double) sum;
			page.raw("<td class=\"%s\" style=\"--share:%.3f\" title=\"%s\">%d</td>", i == actual ? "right" : "wrong",
					share, Markup.escape(name(actual) + " → " + name(i)), row.get(i));
		}
		double recall = sum == 0 || actual >= row.size() ? Double.NaN : row.get(actual) / (double) sum;
		page.raw("<td class=\"recall\">").text(Numbers.metric("accuracy", recall)).raw("</td></tr>");
	}

	private String name(int number) {
		List<String> classes = data.started() == null ? List.of() : data.started().classes();
		return number < classes.size() ? classes.get(number) : Integer.toString(number);
	}
}

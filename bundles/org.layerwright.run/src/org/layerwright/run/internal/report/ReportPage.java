package org.layerwright.run.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Text;
import org.layerwright.core.Analysis;
import org.layerwright.core.FileDataProbe;
import org.layerwright.model.Design;
import org.layerwright.model.Network;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunStarted;
import org.layerwright.run.RunFolder;
import org.layerwright.run.RunInfo;

/** The page of {@link org.layerwright.run.Report}, part by part. */
public final class ReportPage {
	private static final Set<String> MACHINE = Set.of("os", "processor", "processors", "memory", "java");
	private static final Set<String> VERSIONS = Set.of("layerwright", "java", "dl4j");

	private final RunFolder run;
	private final RunInfo info;
	private final RunData data;
	private final Locale locale;
	private final Markup page = new Markup();

	/**
	 * @param events all events of the run
	 * @param locale language of the page
	 */
	public ReportPage(RunFolder run, List<Event> events, Locale locale) {
		this.run = run;
		this.info = run.info();
		this.data = new RunData(events);
		this.locale = locale;
	}

	/** The whole page. */
	public String html() throws IOException {
		head();
		outcome();
		new Results(data, this::word).append(page);
		page.raw("<div class=\"charts\">");
		new Charts(data, this::word).append(page);
		page.raw("</div>\n");
		design();
		facts();
		return page.raw("</main></body></html>\n").toString();
	}

	private void head() throws IOException {
		String title = info.origin().name();
		page.raw("<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">",
				Markup.escape(locale.toLanguageTag()));
		page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
		page.element("title", title).raw("<style>").raw("%s", style()).raw("</style></head>\n<body><main>\n<header>");
		page.element("h1", title);
		page.raw("<p class=\"sub\">").text(info.started()).raw(" · <span class=\"state %s\">",
				run.state().name().toLowerCase(Locale.ROOT)).text(word("state." + run.state().name()))
				.raw("</span></p></header>\n");
	}

	/** What went wrong, if something did. */
	private void outcome() {
		RunInfo.Outcome outcome = info.outcome();
		if (outcome != null && !outcome.cause().isEmpty()) {
			page.raw("<p class=\"trouble\"><strong>").text(outcome.cause()).raw("</strong> ").text(outcome.remedy())
					.raw("</p>\n");
		}
	}

	private void design() throws IOException {
		Design design = run.readDesign();
		Analysis analysis = Analysis.of(Catalog.standard(), design, FileDataProbe.of(design));
		for (Network network : design.getNetworks()) {
			page.element("h2", word("report.network")).raw("<div class=\"scroll\">")
					.add(new NetworkPicture(analysis, network).draw(word("report.network"))).raw("</div>\n");
		}
		new SettingsTable(analysis, locale, this::word).append(page, info.origin().overrides());
	}

	private void facts() {
		page.element("h2", word("report.run")).raw("<table class=\"facts\">");
		RunStarted started = data.started();
		if (started != null) {
			fact("report.parameters", Numbers.whole(started.parameters()));
			fact("report.samples", word("report.samples.of", Numbers.whole(started.samples().training()),
					Numbers.whole(started.samples().validation()), Numbers.whole(started.samples().test())));
			fact("report.seed", started.seed());
		}
		if (info.outcome() != null) {
			fact("report.time", Numbers.duration(info.outcome().seconds()));
		}
		performance(data.performance());
		fact("report.file", info.origin().file());
		fact("report.folder", run.path());
		facts("report.machine.", MACHINE, info.machine());
		facts("report.version.", VERSIONS, info.versions());
		page.raw("</table>\n");
	}

	private void performance(Performance said) {
		if (said != null) {
			fact("report.speed", word("report.speed.of", Numbers.whole(Math.round(said.samplesPerSecond()))));
			fact("report.workers", said.workers());
			fact("report.waited", String.format(Locale.ROOT, "%.0f %%", said.waited() * 100));
			said.stockByReason().forEach(layers -> fact("report.stock", layers));
		}
	}

	/** What was recorded under names of which these have words; a name from elsewhere stands as it is. */
	private void facts(String prefix, Set<String> known, Map<String, String> named) {
		if (named != null) {
			named.forEach((name, value) -> row(known.contains(name) ? word(prefix + name) : name, value));
		}
	}

	private void fact(String key, Object value) {
		row(word(key), value);
	}

	private void row(String name, Object value) {
		page.raw("<tr><th>").text(name).raw("</th><td>").text(value).raw("</td></tr>");
	}

	private String word(String key, Object... arguments) {
		return Text.from(RunFolder.class, key, arguments).in(locale);
	}

	private static String style() throws IOException {
		try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}

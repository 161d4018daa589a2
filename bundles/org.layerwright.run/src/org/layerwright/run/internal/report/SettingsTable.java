package org.layerwright.run.internal.report;

import java.util.List;
import java.util.Locale;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.KindTexts;
import org.layerwright.core.Analysis;
import org.layerwright.core.ElementNames;
import org.layerwright.model.Configured;

/** What a training is set to, defaults included: its data and its procedure, setting by setting. */
final class SettingsTable {
	private final Analysis analysis;
	private final KindTexts texts;
	private final Wording words;

	SettingsTable(Analysis analysis, Locale locale, Wording words) {
		this.analysis = analysis;
		this.texts = new KindTexts(locale);
		this.words = words;
	}

	/**
	 * @param overrides what was changed for this run
	 */
	void append(Markup page, List<String> overrides) {
		page.element("h2", words.get("report.settings"));
		page.raw("<table class=\"facts\">");
		analysis.design().getData().forEach(d -> element(page, d));
		if (analysis.design().getTraining() != null) {
			element(page, analysis.design().getTraining());
		}
		overrides.forEach(o -> row(page, words.get("report.override"), o, 0, true));
		page.raw("</table>\n");
	}

	private void element(Markup page, Configured element) {
		page.raw("<tr><th colspan=\"2\" class=\"part\">").text(ElementNames.name(element)).raw("</th></tr>");
		if (analysis.known(element)) {
			attributes(page, analysis.attrs(element), 0);
		}
	}

	private void attributes(Markup page, Attrs attrs, int depth) {
		for (Attr<?> attr : attrs.kind().attributes()) {
			if (attr.isVisible(attrs) && attrs.has(attr)) {
				attribute(page, attrs, attr, depth);
			}
		}
	}

	private <T> void attribute(Markup page, Attrs attrs, Attr<T> attr, int depth) {
		String value = attr.type().format(attrs.get(attr));
		if (value.isEmpty()) {
			return;
		}
		row(page, texts.label(attrs.kind(), attr), (value + " " + texts.unit(attr)).strip(), depth, attrs.isSet(attr));
		attrs.nested(attr).forEach(nested -> attributes(page, nested.attrs(), depth + 1));
	}

	private static void row(Markup page, String name, String value, int depth, boolean set) {
		page.raw("<tr%s><th style=\"padding-left:%dem\">", set ? " class=\"set\"" : " class=\"preset\"", depth * 2)
				.text(name)
				.raw("</th><td>").text(value).raw("</td></tr>");
	}
}

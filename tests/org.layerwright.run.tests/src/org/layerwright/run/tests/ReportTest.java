package org.layerwright.run.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.Event;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.Iteration;
import org.layerwright.protocol.Performance;
import org.layerwright.protocol.RunStarted;
import org.layerwright.protocol.SampleCounts;
import org.layerwright.run.Report;
import org.layerwright.run.RunFolder;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportTest {
	private static final String HOSTILE = "</title><script>alert(1)</script>\"'&\u0000\ud800\u202e";

	@TempDir
	Path folder;

	@Test
	void aRunWithNothingInItHasAPage() throws Exception {
		assertTrue(Report.html(Runs.create(folder.resolve("r"), "x"), Locale.ENGLISH).contains("Nothing was measured"));
	}

	@Test
	void hostileNamesStayText() throws Exception {
		String html = Report.html(run(HOSTILE), Locale.ENGLISH);
		assertFalse(html.contains("<script"));
		assertFalse(html.contains("\u0000"));
		assertTrue(html.contains("&lt;script&gt;"));
	}

	@Test
	void thePageNeedsNothingElse() throws Exception {
		String html = Report.html(run("x"), Locale.ENGLISH);
		assertFalse(html.matches("(?s).*(src=|href=|url\\(|@import|https?:).*"));
		assertTrue(html.contains("prefers-color-scheme:dark"));
	}

	@Test
	void everyPictureIsWellFormed() throws Exception {
		String html = Report.html(run(HOSTILE), Locale.ENGLISH);
		int pictures = 0;
		for (int at = html.indexOf("<svg"); at >= 0; at = html.indexOf("<svg", at + 1)) {
			Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
					new InputSource(new StringReader(html.substring(at, html.indexOf("</svg>", at) + 6))));
			assertEquals("svg", svg.getDocumentElement().getTagName());
			pictures++;
		}
		assertEquals(3, pictures, "loss, accuracy, network");
	}

	@Test
	void lossesThatAreNotNumbersInterruptTheCurve() throws Exception {
		String html = Report.html(run("x"), Locale.ENGLISH);
		assertFalse(html.contains("NaN"));
		assertFalse(html.contains("Infinity"));
	}

	@Test
	void chineseReadersGetChinese() throws Exception {
		String html = Report.html(run("x"), Locale.SIMPLIFIED_CHINESE);
		assertTrue(html.contains("lang=\"zh-CN\""));
		assertTrue(html.contains("混淆矩阵"));
	}

	@Test
	void theSpeedAndWhatHeldItUpAreSaid() throws Exception {
		String html = Report.html(run(HOSTILE), Locale.ENGLISH);
		assertTrue(html.contains("8\u202f020 samples/s"));
		assertTrue(html.contains("25 %"));
		assertTrue(html.contains("dense 1: why not &lt;"));
	}

	@Test
	void theMachineIsNamedInTheReadersLanguage() throws Exception {
		RunFolder run = run("x");
		assertTrue(Report.html(run, Locale.ENGLISH).contains("<th>version of Layerwright</th>"));
		assertTrue(Report.html(run, Locale.SIMPLIFIED_CHINESE).contains("<th>Layerwright 版本</th>"));
	}

	private RunFolder run(String name) throws Exception {
		RunFolder run = Runs.create(folder.resolve("r"), name);
		List<Event> events = new ArrayList<>();
		events.add(new RunStarted(1, 0, name, 1, 2, 2, 4, 9, new SampleCounts(8, 1, 1), List.of(name, "b"),
				Map.of(name, name), name));
		for (int i = 1; i <= 4; i++) {
			events.add(new Iteration(i + 1, i, 1 + i / 3, i, i == 2 ? Double.NaN : 1.0 / i, 0.1, 5));
		}
		events.add(new Performance(8, 9, 2, 0.25, 8020, List.of("dense 1: why not <")));
		for (String split : List.of("training", "validation", "test", HOSTILE)) {
			events.add(new Evaluation(9, 9, 2, 4, split, Map.of("loss", 0.5, "accuracy", 0.75),
					List.of(List.of(3, 1), List.of(0, 4))));
		}
		Files.write(run.events(), events.stream().map(EventCodec::toLine).toList());
		return run;
	}
}

package org.layerwright.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.layerwright.run.internal.AtomicFile;
import org.layerwright.run.internal.report.ReportPage;

/**
 * A run as one page of HTML that needs nothing else: curves, final metrics, confusion matrix, the network, the
 * settings, the machine. Made from the run's folder alone.
 */
public final class Report {
	private Report() {}

	/** Writes {@code report.html} in the language of this process. */
	public static void write(RunFolder run) throws IOException {
		AtomicFile.write(run.report(), html(run, Locale.getDefault()).getBytes(StandardCharsets.UTF_8));
	}

	/** The page. */
	public static String html(RunFolder run, Locale locale) throws IOException {
		return new ReportPage(run, EventLog.readAll(run.events()), locale).html();
	}
}

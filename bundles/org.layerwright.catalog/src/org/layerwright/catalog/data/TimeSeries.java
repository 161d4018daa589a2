package org.layerwright.catalog.data;

import static org.layerwright.catalog.data.TableSettings.differs;
import static org.layerwright.catalog.data.TableSettings.names;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** A table whose rows follow one another in time. */
public final class TimeSeries implements DataKind {

	private static final int USUAL_WINDOW = 24;
	private static final String PREVIOUS = "previous";

	private static final Attr<String> FEATURES = columns("features", "Features")
			.doc("Columns to predict from, separated by commas; every column of numbers where it is empty.");
	private static final Attr<String> TARGETS = columns("targets", "Targets")
			.doc("Columns to predict, separated by commas; the last column of numbers where it is empty.");
	private static final Attr<Integer> WINDOW = rows("window", "Window").byDefault(USUAL_WINDOW)
			.doc("Rows that are seen: the length T of a sample.");
	private static final Attr<Integer> HORIZON = rows("horizon", "Horizon").byDefault(1)
			.doc("Rows behind the window that are predicted: H rows of C target columns make H·C numbers, row after "
					+ "row.");
	private static final Attr<Integer> STRIDE = rows("stride", "Stride").byDefault(1)
			.doc("Rows from the beginning of one window to that of the next one.");
	private static final Attr<String> GAPS = Attr.choice("gaps", "Gaps", "fail", PREVIOUS).byDefault("fail")
			.doc("fail: an empty value is an error; previous: the value of the row before takes its place.");

	private static final Declaration DECLARATION = Declaration
			.of("time_series", "Time series", Category.FILE_DATA,
					"A table whose rows follow one another in time, in one or more columns of numbers. A sample is a "
							+ "window of T rows, a sequence; from it the rows that come behind it are predicted. The "
							+ "order is kept: the beginning trains and the end tests.")
			.attributes(TableSettings.PATH, FEATURES, TARGETS, WINDOW, HORIZON, STRIDE, GAPS, TableSettings.HEADER,
					TableSettings.SEPARATOR)
			.sample(Sample.of().with("path", "passengers.csv", "window", "12"))
			.sample(Sample.of().with("path", "weather.csv", "features", "wind, rain", "targets", "rain", "horizon", "3",
					"stride", "2", "gaps", PREVIOUS, "separator", "semicolon"));

	private static Attr<String> columns(String key, String label) {
		return Attr.text(key, label).byDefault("");
	}

	private static Attr<Integer> rows(String key, String label) {
		return Attr.integer(key, label).atLeast(1).atMost(100_000).unit("rows");
	}

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(TableSettings.PATH);
	}

	@Override
	public boolean ordered(Attrs a) {
		return true;
	}

	@Override
	public Code emit(Attrs a, long seed) {
		return TableSettings.file(a, "TimeSeriesFile").callIf(differs(a, FEATURES), "features", names(a, FEATURES))
				.callIf(differs(a, TARGETS), "targets", names(a, TARGETS))
				.callIf(differs(a, WINDOW), "window", a.get(WINDOW))
				.callIf(differs(a, HORIZON), "horizon", a.get(HORIZON))
				.callIf(differs(a, STRIDE), "stride", a.get(STRIDE))
				.callIf(PREVIOUS.equals(a.get(GAPS)), "fill", true);
	}
}

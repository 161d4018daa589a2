package org.layerwright.catalog.data;

import static org.layerwright.catalog.data.TableSettings.differs;
import static org.layerwright.catalog.data.TableSettings.names;

import java.util.Locale;
import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** A table in a text file. */
public final class Csv implements DataKind {

	private static final String PACKAGE = "org.layerwright.dl4j.data.";
	private static final Attr<String> TARGET = Attr.text("target", "Target").byDefault("")
			.doc("Name of the column to predict; the last one where it is empty. Numbers make regression, anything "
					+ "else makes classification.");
	private static final Attr<Integer> WINDOW = Attr.integer("window", "Window").atLeast(0).byDefault(0).unit("rows")
			.doc("For a series over time: the next value of the target column is predicted from this many values of it "
					+ "before; 0 takes each row as a sample.");
	private static final Attr<String> FEATURES = columns("features", "Features")
			.doc("Columns to predict from, separated by commas; all but the target where it is empty.");
	private static final Attr<String> IGNORE = columns("ignore", "Ignored")
			.doc("Columns to leave out, separated by commas.");
	private static final Attr<String> CATEGORICAL = columns("categorical", "Categorical")
			.doc("Columns whose numbers are only names, separated by commas; each category becomes a feature that is 0 "
					+ "or 1.");
	private static final Attr<String> MISSING = Attr.choice("missing", "Missing values", "fail", "skip", "mean")
			.byDefault("fail").when(a -> !isSeries(a))
			.doc("fail: an empty value is an error; skip: its row is left out; mean: it becomes the mean of its "
					+ "column.");

	private static final Declaration DECLARATION = Declaration
			.of("csv", "Table (CSV)", Category.FILE_DATA,
					"A table in a text file, one row a line. Columns of numbers become one feature each, other columns "
							+ "one feature (0 or 1) for each category; one column is the target. With a window the "
							+ "target column is a series over time that is predicted from its own past.")
			.attributes(TableSettings.PATH, TARGET, WINDOW, FEATURES, IGNORE, CATEGORICAL, MISSING,
					TableSettings.HEADER,
					TableSettings.SEPARATOR)
			.sample(Sample.of().with("path", "table.csv", "target", "species"))
			.sample(Sample.of().with("path", "views.csv", "window", "28", "header", "false"))
			.sample(Sample.of().with("path", "t.csv", "features", "a, b", "missing", "mean", "separator", "tab"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(TableSettings.PATH);
	}

	private static Attr<String> columns(String key, String label) {
		return Attr.text(key, label).byDefault("").when(a -> !isSeries(a));
	}

	private static boolean isSeries(Attrs a) {
		return a.get(WINDOW) > 0;
	}

	@Override
	public boolean ordered(Attrs a) {
		return isSeries(a);
	}

	/** Only a series tells without being read: its last values, and the next one. */
	@Override
	public Optional<Samples> samples(Attrs a) {
		return isSeries(a) ? Optional.of(Samples.of(Shape.features(a.get(WINDOW)), 1, false, Shape.UNKNOWN))
				: Optional.empty();
	}

	@Override
	public Code emit(Attrs a, long seed) {
		Code file = TableSettings.file(a, "CsvFile").callIf(differs(a, TARGET), "target", a.get(TARGET));
		return isSeries(a) ? file.call("window", a.get(WINDOW)) : withColumns(a, file);
	}

	private static Code withColumns(Attrs a, Code file) {
		return file.callIf(differs(a, FEATURES), "features", names(a, FEATURES))
				.callIf(differs(a, IGNORE), "ignore", names(a, IGNORE))
				.callIf(differs(a, CATEGORICAL), "categorical", names(a, CATEGORICAL))
				.callIf(differs(a, MISSING), "missing",
						Code.constant(PACKAGE + "Missing", a.get(MISSING).toUpperCase(Locale.ROOT)));
	}
}

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

/** Many sequences in one table. */
public final class SequenceCsv implements DataKind {

	private static final String STEP = "step";

	private static final Attr<String> SEQUENCE = column("sequence", "Sequence")
			.doc("Name of the column that says to which sequence a row belongs; the first one where it is empty.");
	private static final Attr<String> TIME = column("time", "Time")
			.doc("Name of the column by which the rows of a sequence are put in order; where it is empty they stay as "
					+ "they are in the file.");
	private static final Attr<String> TARGET = column("target", "Target")
			.doc("Name of the column to predict; the last one where it is empty. Numbers make regression, anything "
					+ "else makes classification.");
	private static final Attr<String> EACH = Attr.choice("each", "One target for each", "sequence", STEP)
			.byDefault("sequence")
			.doc("sequence: all rows of a sequence have the same target; step: every row has its own.");
	private static final Attr<String> FEATURES = column("features", "Features")
			.doc("Columns to predict from, separated by commas; all others where it is empty.");
	private static final Attr<String> CATEGORICAL = column("categorical", "Categorical")
			.doc("Columns whose numbers are only names, separated by commas; each category becomes a feature that is 0 "
					+ "or 1.");

	private static final Declaration DECLARATION = Declaration
			.of("sequence_csv", "Table of sequences (CSV)", Category.FILE_DATA,
					"Many sequences in one table: each row is a step of one of them, as the sequence column says. They "
							+ "may differ in length. Columns of numbers become one feature each, other columns one "
							+ "feature (0 or 1) for each category.")
			.attributes(TableSettings.PATH, SEQUENCE, TIME, TARGET, EACH, FEATURES, CATEGORICAL, TableSettings.HEADER,
					TableSettings.SEPARATOR)
			.sample(Sample.of().with("path", "gestures.csv"))
			.sample(Sample.of().with("path", "walks.csv", "sequence", "walk", "time", "second", "target", "kind",
					"each",
					STEP, "features", "x, y", "categorical", "kind"));

	private static Attr<String> column(String key, String label) {
		return Attr.text(key, label).byDefault("");
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
	public Code emit(Attrs a, long seed) {
		return TableSettings.file(a, "SequenceFile").callIf(differs(a, SEQUENCE), "sequence", a.get(SEQUENCE))
				.callIf(differs(a, TIME), "time", a.get(TIME)).callIf(differs(a, TARGET), "target", a.get(TARGET))
				.callIf(differs(a, FEATURES), "features", names(a, FEATURES))
				.callIf(differs(a, CATEGORICAL), "categorical", names(a, CATEGORICAL))
				.callIf(STEP.equals(a.get(EACH)), "everyStep", true);
	}
}

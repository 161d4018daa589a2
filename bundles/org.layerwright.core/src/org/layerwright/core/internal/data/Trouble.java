package org.layerwright.core.internal.data;

import java.util.List;

import org.layerwright.catalog.Text;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Words;

/** Says why data cannot be used. */
final class Trouble extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Text text;
	private final transient List<String> columns;

	private Trouble(Text text, List<String> columns) {
		super(text.key());
		this.text = text;
		this.columns = columns;
	}

	static Trouble of(String key, Object... arguments) {
		return new Trouble(Words.text(key, arguments), List.of());
	}

	/** The same, where a table's columns are known by now. */
	Trouble in(List<String> tableColumns) {
		return new Trouble(text, tableColumns);
	}

	DataFacts facts() {
		return new DataFacts(List.of(), 0, false, false, -1, 0, List.of(), columns, text);
	}
}

package org.layerwright.views.internal.progress;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.layerwright.protocol.Evaluation;
import org.layerwright.ui.Tones;

/** A confusion matrix: what is right in the accent colour, what is wrong in the colour of errors, each by its share. */
final class ConfusionTable {
	/** The platform gives what is left over to the last column: an empty one takes it. */
	private static final int FILLER = 4;
	private static final double STRONGEST = 0.75;
	private static final double WEAKEST = 0.12;

	private final Table table;

	ConfusionTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.HIDE_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setVisible(false);
	}

	Table control() {
		return table;
	}

	/**
	 * Shows the matrix of a measurement.
	 *
	 * @param measured null to show none
	 * @param classes names in label order; a class without a name is shown by its number
	 */
	void show(Evaluation measured, List<String> classes) {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		if (measured != null) {
			fill(measured.confusion(), classes);
		}
		table.setVisible(measured != null);
		table.setRedraw(true);
	}

	private void fill(List<List<Integer>> matrix, List<String> classes) {
		column(Messages.Results_trueClass, SWT.LEFT);
		for (int i = 0; i < matrix.size(); i++) {
			column(name(classes, i), SWT.RIGHT);
		}
		Tones tones = Tones.of(table.getDisplay());
		for (int i = 0; i < matrix.size(); i++) {
			row(name(classes, i), matrix.get(i), i, tones);
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		column("", SWT.LEFT).setWidth(FILLER);
	}

	private void row(String name, List<Integer> counts, int truth, Tones tones) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, name);
		double all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
		for (int j = 0; j < counts.size(); j++) {
			int count = counts.get(j);
			item.setText(j + 1, count == 0 ? "" : Formats.count(count));
			if (count > 0) {
				RGB tint = j == truth ? tones.accent() : tones.error();
				double share = WEAKEST + (STRONGEST - WEAKEST) * count / all;
				item.setBackground(j + 1, new Color(Tones.mix(tones.surface(), tint, share)));
			}
		}
	}

	private TableColumn column(String text, int alignment) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(text);
		return column;
	}

	private static String name(List<String> classes, int label) {
		return label < classes.size() ? classes.get(label) : Integer.toString(label);
	}
}

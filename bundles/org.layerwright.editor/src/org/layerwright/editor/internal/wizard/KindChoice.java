package org.layerwright.editor.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;

/** A choice among kinds of one family, with the documentation of what is chosen below it. */
final class KindChoice {
	private static final int LINES = 3;
	private static final int WIDTH = 420;

	private final KindTexts texts = new KindTexts(Locale.getDefault());
	private final List<String> ids = new ArrayList<>();
	private final List<String> docs = new ArrayList<>();
	private final Combo combo;
	private final Label doc;

	KindChoice(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(parent, SWT.NONE);
		doc = new Label(parent, SWT.WRAP);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = WIDTH;
		place.heightHint = LINES * doc.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		doc.setLayoutData(place);
		combo.addListener(SWT.Selection, e -> describe());
	}

	/** Offers something that is no kind. */
	void add(String id, String label, String text) {
		ids.add(id);
		docs.add(text);
		combo.add(label);
	}

	/** Offers kinds. */
	void add(List<? extends Kind> kinds) {
		kinds.forEach(kind -> add(kind.declaration().id(), texts.label(kind), texts.doc(kind)));
	}

	void choose(String id) {
		combo.select(Math.max(0, ids.indexOf(id)));
		describe();
	}

	String chosen() {
		return ids.get(combo.getSelectionIndex());
	}

	private void describe() {
		doc.setText(docs.get(combo.getSelectionIndex()));
	}
}

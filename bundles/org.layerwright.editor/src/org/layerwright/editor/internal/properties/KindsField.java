package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindTexts;

/** A setting that names any number of kinds: a box to tick for each there is. The order is that of the ticking. */
final class KindsField extends Field {

	private static final int COLUMNS = 2;

	private final Composite boxes;
	private final Map<String, Button> byId = new LinkedHashMap<>();

	KindsField(Place place, Composite boxes, Label note) {
		super(place, note);
		this.boxes = boxes;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 2).applyTo(boxes);
		Catalog catalog = place.session().catalog();
		place.attr().type().ids(catalog)
				.forEach(id -> place.attr().type().find(catalog, id).ifPresent(kind -> add(id, kind)));
	}

	private void add(String id, Kind kind) {
		KindTexts texts = place().session().texts();
		Button box = new Button(boxes, SWT.CHECK);
		box.setData(Fields.UNSTYLED, true);
		box.setText(texts.label(kind));
		box.setToolTipText(texts.doc(kind));
		Fields.name(box, texts.label(kind), texts.doc(kind));
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ticked(id, box.getSelection())));
		byId.put(id, box);
	}

	private void ticked(String id, boolean wanted) {
		List<String> ids = new ArrayList<>(named(place().read()));
		ids.remove(id);
		if (wanted) {
			ids.add(id);
		}
		String value = String.join(",", ids);
		write(value.equals(place().attr().defaultText()) ? null : value);
	}

	private List<String> named(String text) {
		Attr<?> attr = place().attr();
		String value = text == null ? attr.defaultText() : text;
		return value == null || attr.check(value) != null ? List.of() : attr.type().named(attr.type().parse(value));
	}

	@Override
	Control control() {
		return boxes;
	}

	@Override
	void show(String value) {
		List<String> ids = named(value);
		byId.forEach((id, box) -> box.setSelection(ids.contains(id)));
	}

	/** The box of a kind, for tests. */
	Button box(String id) {
		return byId.get(id);
	}
}

package org.layerwright.editor.internal.properties;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A setting that is typed: numbers, lists of numbers, texts, paths. The default stands in grey where nothing is set.
 */
final class TextField extends Field {

	private final Text text;
	private boolean showing;

	TextField(Place place, Text text, Label note) {
		super(place, note);
		this.text = text;
		String byDefault = place.attr().defaultText();
		text.setMessage(byDefault == null ? "" : byDefault);
		text.addModifyListener(e -> modified());
	}

	private void modified() {
		if (!showing) {
			write(text.getText().isBlank() ? null : text.getText().strip());
		}
	}

	@Override
	Control control() {
		return text;
	}

	@Override
	void show(String value) {
		showing = true;
		text.setText(value == null ? "" : value);
		showing = false;
	}
}

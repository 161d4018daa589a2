package org.layerwright.editor.internal.properties;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A setting that is on or off. */
final class SwitchField extends Field {

	private final Button button;

	SwitchField(Place place, Button button, Label note) {
		super(place, note);
		this.button = button;
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen()));
	}

	private void chosen() {
		String value = String.valueOf(button.getSelection());
		write(value.equals(place().attr().defaultText()) ? null : value);
	}

	@Override
	Control control() {
		return button;
	}

	@Override
	void show(String value) {
		button.setSelection(Boolean.parseBoolean(value == null ? place().attr().defaultText() : value));
	}
}

package org.layerwright.editor.internal.properties;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.Text;
import org.layerwright.core.Settings;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;

/** A control for one setting, with what is wrong beside it. */
abstract class Field {

	/** Where a field belongs; {@code resized} makes room for a note that comes or goes. */
	record Place(DesignSession session, Configured element, Line line, Runnable resized) {

		Attr<?> attr() {
			return line.attr();
		}

		Kind kind() {
			return line.owner().kind();
		}

		String label() {
			String label = session.texts().label(kind(), attr());
			return line.listed() ? session.texts().label(kind()) + " · " + label : label;
		}

		/** What the file says, or null for the default. */
		String read() {
			return Settings.get(element, line.path());
		}
	}

	private final Place place;
	private final Label note;
	private String seen;
	private boolean faulty;

	Field(Place place, Label note) {
		this.place = place;
		this.note = note;
	}

	final Place place() {
		return place;
	}

	/** The control that takes the focus. */
	abstract Control control();

	/** Shows {@code text}; null for the default. */
	abstract void show(String text);

	/** Shows what the model has, unless that is what the user is typing. */
	final void refresh() {
		String now = place.read();
		if (!Objects.equals(now, seen)) {
			seen = now;
			show(now);
			check(now);
		}
		explain();
	}

	/** Shows what the model has, whatever was there before. */
	final void start() {
		seen = place.read();
		show(seen);
		check(seen);
	}

	/** Writes {@code text} to the model if it is valid, else says beside the field why not; null for the default. */
	final void write(String text) {
		boolean valid = check(text);
		if (valid && !Objects.equals(text, place.read())) {
			DesignSession session = place.session();
			session.edit(NLS.bind(Messages.edit_setting, place.label()), place.element() + place.line().path(),
					() -> Settings.set(session.catalog(), place.element(), place.line().path(), text));
			seen = place.read();
		}
	}

	private boolean check(String text) {
		Text wrong = text == null ? null : place.attr().check(text);
		boolean missing = text == null && place.attr().isRequired();
		faulty = wrong != null || missing;
		if (faulty) {
			Text reason = missing ? Text.of("attr.required", place.label()) : wrong;
			note.setForeground(NoteColors.error(note));
			say(reason.in(place.session().locale()));
		} else {
			explain();
		}
		return wrong == null;
	}

	/** Says below a valid field what follows from it, if anything. */
	private void explain() {
		if (!faulty) {
			note.setForeground(NoteColors.subtle(note));
			say(Consequences.of(place));
		}
	}

	private void say(String text) {
		if (!text.equals(note.getText())) {
			note.setText(text);
			((GridData) note.getLayoutData()).exclude = text.isEmpty();
			note.setVisible(!text.isEmpty());
			place.resized().run();
		}
	}

	/** What stands beside the field now. */
	final String note() {
		return note.getText();
	}
}

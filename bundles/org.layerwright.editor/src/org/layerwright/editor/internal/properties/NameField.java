package org.layerwright.editor.internal.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.layerwright.core.Designs;
import org.layerwright.core.ElementNames;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;
import org.layerwright.model.Node;

/** The name of an element; one that it may not have is not written, and why stands beside it. */
final class NameField {

	private final DesignSession session;
	private final Configured element;
	private final Text text;
	private final Label note;
	private final Runnable resized;
	private String seen;

	NameField(Composite parent, DesignSession session, Configured element, Runnable resized) {
		this.session = session;
		this.element = element;
		this.resized = resized;
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.sheet_name);
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(text);
		note = new Label(parent, SWT.WRAP);
		note.setForeground(NoteColors.error(note));
		note.setVisible(false);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).exclude(true).applyTo(note);
		refresh();
		text.addModifyListener(e -> modified());
	}

	private void modified() {
		String name = text.getText().strip();
		if (name.equals(seen)) {
			say("");
			return;
		}
		Optional<org.layerwright.catalog.Text> wrong = element instanceof Node node ? Designs.whyNotNamed(node, name)
				: Optional.empty();
		say(wrong.map(w -> w.in(session.locale())).orElse(""));
		if (wrong.isEmpty() && !name.isEmpty()) {
			seen = name;
			session.edit(Messages.edit_rename, element + "name", () -> element.setName(name));
		}
	}

	private void say(String reason) {
		note.setText(reason);
		note.setVisible(!reason.isEmpty());
		((GridData) note.getLayoutData()).exclude = reason.isEmpty();
		resized.run();
	}

	void refresh() {
		String now = ElementNames.name(element);
		if (!now.equals(seen)) {
			seen = now;
			text.setText(now);
		}
	}
}

package org.layerwright.editor.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.core.Kinds;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;

/** Chooses what kind a data source is; settings that the new kind has too stay. */
final class KindField {

	private final DesignSession session;
	private final Configured element;
	private final List<Kind> kinds;
	private final Combo combo;

	KindField(Composite parent, DesignSession session, Configured element) {
		this.session = session;
		this.element = element;
		Family family = Kinds.family(element);
		this.kinds = session.catalog().kinds().stream().filter(family.type()::isInstance).toList();
		Label label = new Label(parent, SWT.NONE);
		label.setText(Messages.sheet_kind);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
		kinds.forEach(k -> combo.add(session.texts().label(k)));
		combo.select(kinds.indexOf(Kinds.find(session.catalog(), element).orElse(null)));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
	}

	private void choose() {
		Kind kind = kinds.get(combo.getSelectionIndex());
		List<String> keys = kind.attributes().stream().<String>map(Attr::key).toList();
		if (!kind.id().equals(element.getKind())) {
			session.edit(Messages.edit_kind, () -> {
				element.setKind(kind.id());
				element.getSettings().removeIf(s -> !keys.contains(s.getKey()));
			});
		}
	}
}

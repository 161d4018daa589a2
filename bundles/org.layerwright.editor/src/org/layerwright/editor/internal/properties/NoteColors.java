package org.layerwright.editor.internal.properties;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.layerwright.ui.Tones;

/** Colours of the notes beside fields, in the tones of the theme. */
final class NoteColors {

	private NoteColors() {}

	static Color error(Control control) {
		return new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control)
				.create(ColorDescriptor.createFrom(Tones.of(control.getDisplay()).error()));
	}

	static Color subtle(Control control) {
		return new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control)
				.create(ColorDescriptor.createFrom(Tones.of(control.getDisplay()).subtle()));
	}
}

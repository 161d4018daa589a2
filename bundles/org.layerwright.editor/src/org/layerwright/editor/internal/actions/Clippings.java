package org.layerwright.editor.internal.actions;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.layerwright.core.Designs;
import org.layerwright.model.Node;

/** Nodes on the clipboard, as text: they can be pasted into another design, or into a mail. */
final class Clippings {

	private final Display display;

	Clippings(Display display) {
		this.display = display;
	}

	void copy(List<Node> nodes) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { Designs.copy(nodes) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The text that is there, or an empty one. */
	String text() {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object contents = clipboard.getContents(TextTransfer.getInstance());
			return contents == null ? "" : contents.toString();
		} finally {
			clipboard.dispose();
		}
	}
}

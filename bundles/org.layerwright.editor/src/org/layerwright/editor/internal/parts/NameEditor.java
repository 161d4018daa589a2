package org.layerwright.editor.internal.parts;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.layerwright.core.ElementNames;

/** Edits a node's name where it stands. */
final class NameEditor extends DirectEditManager {

	private final NodePart part;

	NameEditor(NodePart part) {
		super(part, TextCellEditor.class, editor -> place(part, editor.getControl()));
		this.part = part;
	}

	private static void place(NodePart part, Control control) {
		Label label = part.card().nameLabel();
		Rectangle card = part.card().card();
		Rectangle box = new Rectangle(label.getBounds().x - 4, label.getBounds().y - 4,
				card.x + card.width - label.getBounds().x, label.getBounds().height + 8);
		label.translateToAbsolute(box);
		control.setBounds(box.x, box.y, box.width, box.height);
	}

	@Override
	protected void initCellEditor() {
		getCellEditor().setValue(ElementNames.name(part.node()));
		Text text = (Text) getCellEditor().getControl();
		text.setFont(part.card().nameLabel().getFont());
		text.selectAll();
	}
}

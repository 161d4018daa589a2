package org.layerwright.editor.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Moves nodes; a click on a selected node leaves its name alone, which a double click or F2 edits. */
final class NodeDragTool extends DragEditPartsTracker {

	NodeDragTool(EditPart source) {
		super(source);
	}

	@Override
	protected void performDirectEdit() {
		// see above
	}
}

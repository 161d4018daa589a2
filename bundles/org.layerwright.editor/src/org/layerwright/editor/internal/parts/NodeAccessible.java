package org.layerwright.editor.internal.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells screen readers what a part is called and what is wrong with it. */
final class NodeAccessible extends AccessibleEditPart {

	private final GraphicalEditPart part;
	private final Supplier<String> name;
	private final Supplier<String> description;

	NodeAccessible(GraphicalEditPart part, Supplier<String> name, Supplier<String> description) {
		this.part = part;
		this.name = name;
		this.description = description;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name.get();
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		event.result = description.get();
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = 0;
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = new Object[0];
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		Point at = part.getViewer().getControl().toDisplay(box.x, box.y);
		event.x = at.x;
		event.y = at.y;
		event.width = box.width;
		event.height = box.height;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		event.detail |= part.getSelected() == EditPart.SELECTED_NONE ? 0 : ACC.STATE_SELECTED;
	}
}

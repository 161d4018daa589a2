package org.layerwright.editor.internal.policies;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.layerwright.editor.internal.figures.EdgeFigure;

/** A selected edge is drawn in the accent colour; its ends can be dragged to other nodes. */
public final class EdgeSelectionPolicy extends ConnectionEndpointEditPolicy {

	private EdgeFigure line() {
		return (EdgeFigure) ((GraphicalEditPart) getHost()).getFigure();
	}

	@Override
	protected void showSelection() {
		super.showSelection();
		line().setSelected(true);
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		line().setSelected(false);
	}

	@Override
	protected void showFocus() {
		line().setSelected(true);
	}

	@Override
	protected void hideFocus() {
		line().setSelected(getHost().getSelected() != org.eclipse.gef.EditPart.SELECTED_NONE);
	}
}

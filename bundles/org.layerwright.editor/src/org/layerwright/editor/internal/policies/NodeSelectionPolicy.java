package org.layerwright.editor.internal.policies;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.figures.NodeFigure;

/** A selected node has a strong outline instead of handles; a dragged one a translucent shadow of its card. */
final class NodeSelectionPolicy extends NonResizableEditPolicy {

	private final Look look;

	NodeSelectionPolicy(Look look) {
		this.look = look;
	}

	private NodeFigure card() {
		return (NodeFigure) ((GraphicalEditPart) getHost()).getFigure();
	}

	@Override
	protected List<?> createSelectionHandles() {
		return List.of();
	}

	@Override
	protected void showSelection() {
		super.showSelection();
		card().setSelected(true);
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		card().setSelected(false);
	}

	@Override
	protected void showFocus() {
		card().setFocused(true);
	}

	@Override
	protected void hideFocus() {
		card().setFocused(false);
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		IFigure ghost = new Ghost();
		ghost.setBackgroundColor(look.color(look.tones().accent()));
		ghost.setForegroundColor(look.color(look.tones().accent()));
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	/** The card's outline, filled so thinly that what lies below stays readable. */
	private static final class Ghost extends RoundedRectangle {

		Ghost() {
			setCornerDimensions(new Dimension(10, 10));
		}

		@Override
		public void paintFigure(Graphics graphics) {
			Rectangle card = getBounds().getCopy().shrink(Look.MARGIN, Look.MARGIN);
			graphics.setAlpha(40);
			graphics.fillRoundRectangle(card, 10, 10);
			graphics.setAlpha(200);
			graphics.drawRoundRectangle(card, 10, 10);
		}
	}
}

package org.layerwright.editor.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.layerwright.core.ElementNames;
import org.layerwright.editor.internal.figures.EdgeFigure;
import org.layerwright.editor.internal.policies.EdgeDeletePolicy;
import org.layerwright.editor.internal.policies.EdgeSelectionPolicy;
import org.layerwright.editor.internal.policies.InsertPolicy;
import org.layerwright.model.Edge;

/** An edge with the shape that flows on it. */
public final class EdgePart extends AbstractConnectionEditPart {

	private final Drawing drawing;
	private final ChangeListener listener = new ChangeListener(this::changed);

	EdgePart(Drawing drawing) {
		this.drawing = drawing;
	}

	/** The edge. */
	public Edge edge() {
		return (Edge) getModel();
	}

	/** The line. */
	public EdgeFigure line() {
		return (EdgeFigure) getFigure();
	}

	@Override
	public void activate() {
		listener.follow(getModel());
		super.activate();
	}

	@Override
	public void deactivate() {
		listener.leave(getModel());
		super.deactivate();
	}

	private void changed(Notification change) {
		refreshShape();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(drawing.look());
	}

	@Override
	protected void refreshVisuals() {
		refreshShape();
	}

	/** The label. */
	void refreshShape() {
		String shape = drawing.session().analysis().shape(edge()).map(Object::toString).orElse("");
		if (!line().shape().equals(shape)) {
			line().setShape(shape);
		}
	}

	/** Where the line begins and ends: inputs of a node share its upper side. */
	void refreshEnds() {
		refreshSourceAnchor();
		refreshTargetAnchor();
	}

	void restyle() {
		line().restyle();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeSelectionPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new EdgeDeletePolicy(drawing.session()));
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new InsertPolicy(drawing.session(), drawing.look()));
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return new NodeAccessible(this, () -> ElementNames.name(edge()) + " " + line().shape(), () -> "");
	}
}

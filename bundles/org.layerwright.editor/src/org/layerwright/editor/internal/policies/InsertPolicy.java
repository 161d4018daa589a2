package org.layerwright.editor.internal.policies;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.EdgeFigure;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;

/** What is dropped on an edge is inserted there. */
public final class InsertPolicy extends AbstractEditPolicy {

	private final DesignSession session;
	private final Look look;

	/** Changes {@code session}. */
	public InsertPolicy(DesignSession session, Look look) {
		this.session = session;
		this.look = look;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return isCreate(request) && fits((CreateRequest) request) ? getHost() : null;
	}

	private static boolean isCreate(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
				&& create.getNewObject() instanceof String;
	}

	private boolean fits(CreateRequest request) {
		return session.nodes().fitsOnEdge((String) request.getNewObject());
	}

	@Override
	public Command getCommand(Request request) {
		if (!isCreate(request)) {
			return null;
		}
		CreateRequest create = (CreateRequest) request;
		Point at = create.getLocation().getCopy();
		line().translateToRelative(at);
		Edge edge = (Edge) getHost().getModel();
		return session.command(Messages.edit_insert, () -> session.nodes().insert(edge, (String) create.getNewObject(),
				at.x - look.cardWidth() / 2, at.y - look.cardHeight() / 2));
	}

	private EdgeFigure line() {
		return (EdgeFigure) ((GraphicalEditPart) getHost()).getFigure();
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (isCreate(request)) {
			line().setTarget(true);
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (isCreate(request)) {
			line().setTarget(false);
		}
	}
}

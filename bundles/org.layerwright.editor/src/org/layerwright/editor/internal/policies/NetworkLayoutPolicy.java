package org.layerwright.editor.internal.policies;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.model.ModelCommand;
import org.layerwright.editor.internal.parts.EdgePart;
import org.layerwright.model.Node;

/** Places nodes on the canvas: new ones, moved ones, copies dragged with Ctrl. */
public final class NetworkLayoutPolicy extends XYLayoutEditPolicy {

	private final DesignSession session;
	private final Look look;
	private EdgePart target;

	/** Changes {@code session}. */
	public NetworkLayoutPolicy(DesignSession session, Look look) {
		this.session = session;
		this.look = look;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NodeSelectionPolicy(look);
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		Point at = request.getLocation().getCopy();
		getLayoutContainer().translateToRelative(at);
		String kind = (String) request.getNewObject();
		return session.command(Messages.edit_add,
				() -> session.nodes().add(kind, at.x - look.cardWidth() / 2, at.y - look.cardHeight() / 2));
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		EdgePart edge = edgeUnder(move);
		if (edge == null) {
			return super.getMoveChildrenCommand(request);
		}
		GraphicalEditPart moved = (GraphicalEditPart) move.getEditParts().get(0);
		Rectangle there = (Rectangle) getConstraintFor(move, moved);
		return session.command(Messages.edit_insert, () -> {
			place(moved, there);
			session.nodes().insert(edge.edge(), (Node) moved.getModel());
		});
	}

	/** The edge on which a loose node is about to be dropped, or null. */
	private EdgePart edgeUnder(ChangeBoundsRequest move) {
		List<?> parts = move.getEditParts();
		boolean moves = Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_MOVE_CHILDREN).contains(move.getType());
		boolean single = moves && parts.size() == 1 && move.getLocation() != null
				&& getHost().getViewer().getSelectedEditParts().size() == 1;
		if (!single || !session.nodes().isLoose((Node) ((EditPart) parts.get(0)).getModel())) {
			return null;
		}
		IFigure moved = ((GraphicalEditPart) parts.get(0)).getFigure();
		EditPart under = getHost().getViewer().findObjectAtExcluding(move.getLocation(), List.of(moved));
		return under instanceof EdgePart edge ? edge : null;
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		eraseLayoutTargetFeedback(request);
		target = request instanceof ChangeBoundsRequest move ? edgeUnder(move) : null;
		if (target != null) {
			target.line().setTarget(true);
		}
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		if (target != null) {
			target.line().setTarget(false);
			target = null;
		}
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		EObject placement = session.placements().scope((Node) child.getModel());
		return new ModelCommand(Messages.edit_move, placement, () -> place(child, (Rectangle) constraint));
	}

	@Override
	protected Command getCloneCommand(ChangeBoundsRequest request) {
		List<Node> nodes = request.getEditParts().stream().map(p -> (Node) ((EditPart) p).getModel()).toList();
		Point by = request.getMoveDelta();
		return session.command(Messages.edit_duplicate, () -> session.nodes().duplicate(nodes, by.x, by.y));
	}

	private void place(EditPart child, Rectangle figure) {
		session.placements().place((Node) child.getModel(), figure.x + Look.MARGIN, figure.y + Look.MARGIN);
	}
}

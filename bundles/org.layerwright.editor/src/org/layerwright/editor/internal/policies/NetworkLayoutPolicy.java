package org.layerwright.editor.internal.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Node;

/** Places nodes on the canvas: new ones, moved ones, copies dragged with Ctrl. */
public final class NetworkLayoutPolicy extends XYLayoutEditPolicy {

	private final DesignSession session;
	private final Look look;

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
		List<?> parts = List.copyOf(move.getEditParts());
		List<Rectangle> places = parts.stream().map(p -> (Rectangle) getConstraintFor(move, (GraphicalEditPart) p))
				.toList();
		return session.command(Messages.edit_move, () -> {
			for (int i = 0; i < parts.size(); i++) {
				place((EditPart) parts.get(i), places.get(i));
			}
		});
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		return session.command(Messages.edit_move, () -> place(child, (Rectangle) constraint));
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

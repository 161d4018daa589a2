package org.layerwright.editor.internal.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.NodeFigure;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;

/** Connects nodes, and lets edges end elsewhere. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

	private final DesignSession session;

	/** Changes {@code session}. */
	public ConnectPolicy(DesignSession session) {
		this.session = session;
	}

	private Node node() {
		return (Node) getHost().getModel();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		Command begun = new Command(Messages.edit_connect) {
		};
		request.setStartCommand(begun);
		return session.nodes().givesOutput(node()) ? begun : null;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		Node source = (Node) request.getSourceEditPart().getModel();
		Node target = node();
		return session.nodes().mayConnect(source, target)
				? session.command(Messages.edit_connect, () -> session.nodes().connect(source, target))
				: null;
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		Edge edge = (Edge) request.getConnectionEditPart().getModel();
		return reconnect(edge, edge.getSource(), node());
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		Edge edge = (Edge) request.getConnectionEditPart().getModel();
		return reconnect(edge, node(), edge.getTarget());
	}

	private Command reconnect(Edge edge, Node source, Node target) {
		return session.nodes().mayReconnect(edge, source, target)
				? session.command(Messages.edit_reconnect, () -> session.nodes().reconnect(edge, source, target))
				: null;
	}

	@Override
	protected void showTargetConnectionFeedback(DropRequest request) {
		card().setTarget(getCommand((Request) request) != null);
	}

	@Override
	protected void eraseTargetConnectionFeedback(DropRequest request) {
		card().setTarget(false);
	}

	private NodeFigure card() {
		return (NodeFigure) ((GraphicalEditPart) getHost()).getFigure();
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		Connection line = super.createDummyConnection(request);
		line.setForegroundColor(getHostFigure().getForegroundColor());
		return line;
	}
}

package org.layerwright.editor.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Node;

/** Deletes a node; the chain it was part of heals. */
public final class NodeDeletePolicy extends ComponentEditPolicy {

	private final DesignSession session;

	/** Changes {@code session}. */
	public NodeDeletePolicy(DesignSession session) {
		this.session = session;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		Node node = (Node) getHost().getModel();
		return session.command(Messages.edit_delete, () -> session.nodes().remove(java.util.List.of(node)));
	}
}

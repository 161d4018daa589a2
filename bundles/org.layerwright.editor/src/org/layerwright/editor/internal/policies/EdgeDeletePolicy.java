package org.layerwright.editor.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Edge;

/** Deletes an edge. */
public final class EdgeDeletePolicy extends ConnectionEditPolicy {

	private final DesignSession session;

	/** Changes {@code session}. */
	public EdgeDeletePolicy(DesignSession session) {
		this.session = session;
	}

	@Override
	protected Command getDeleteCommand(GroupRequest request) {
		Edge edge = (Edge) getHost().getModel();
		return session.command(Messages.edit_delete, () -> session.nodes().remove(List.of(edge)));
	}
}

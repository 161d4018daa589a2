package org.layerwright.editor.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.layerwright.core.Designs;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Node;

/** Gives a node another name; a name that it may not have is refused. */
public final class RenamePolicy extends DirectEditPolicy {

	private final DesignSession session;

	/** Changes {@code session}. */
	public RenamePolicy(DesignSession session) {
		this.session = session;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		Node node = (Node) getHost().getModel();
		String name = String.valueOf(request.getCellEditor().getValue()).strip();
		boolean same = name.equals(node.getName());
		return same || Designs.whyNotNamed(node, name).isPresent() ? null
				: session.command(Messages.edit_rename, () -> node.setName(name));
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the cell editor covers the name
	}
}

package org.layerwright.editor.internal.parts;

import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.layerwright.editor.internal.policies.EdgeFactory;

/** Draws an edge from a node's port to where the mouse button is released. */
final class PortDragTool extends ConnectionDragCreationTool {

	PortDragTool(NodePart source) {
		super(new EdgeFactory());
		setConnectionSource(source);
	}
}

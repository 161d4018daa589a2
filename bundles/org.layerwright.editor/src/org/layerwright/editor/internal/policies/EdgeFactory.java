package org.layerwright.editor.internal.policies;

import org.eclipse.gef.requests.CreationFactory;
import org.layerwright.model.Edge;

/** Tells tools that what they draw becomes an edge; the model makes it itself, with a fresh id. */
public final class EdgeFactory implements CreationFactory {

	@Override
	public Object getNewObject() {
		return Edge.class;
	}

	@Override
	public Object getObjectType() {
		return Edge.class;
	}
}

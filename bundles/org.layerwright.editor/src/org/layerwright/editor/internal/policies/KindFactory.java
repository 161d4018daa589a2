package org.layerwright.editor.internal.policies;

import org.eclipse.gef.requests.CreationFactory;

/**
 * Tells tools that what they place becomes a node of a kind; the model makes it itself, with a fresh name.
 *
 * @param kind id of the kind
 */
public record KindFactory(String kind) implements CreationFactory {

	@Override
	public Object getNewObject() {
		return kind;
	}

	@Override
	public Object getObjectType() {
		return kind;
	}
}

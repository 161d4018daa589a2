package org.layerwright.editor.internal.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.layerwright.editor.internal.model.DesignSession;

/** The nodes of a design from input to output. */
final class OrderContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		DesignSession session = (DesignSession) input;
		return session.analysis().order(session.network()).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return false;
	}
}

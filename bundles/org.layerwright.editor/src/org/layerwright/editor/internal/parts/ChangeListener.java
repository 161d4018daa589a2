package org.layerwright.editor.internal.parts;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** Listens to one model element while its part is active. */
final class ChangeListener extends AdapterImpl {

	private final Consumer<Notification> changed;

	ChangeListener(Consumer<Notification> changed) {
		this.changed = changed;
	}

	void follow(Object element) {
		((EObject) element).eAdapters().add(this);
	}

	void leave(Object element) {
		((EObject) element).eAdapters().remove(this);
	}

	@Override
	public void notifyChanged(Notification change) {
		if (!change.isTouch()) {
			changed.accept(change);
		}
	}
}

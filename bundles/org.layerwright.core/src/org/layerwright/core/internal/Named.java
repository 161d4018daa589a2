package org.layerwright.core.internal;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.core.ElementNames;

/** An element inside a sentence: it appears by the name that it has when the sentence is shown. */
record Named(EObject element) {

	@Override
	public String toString() {
		return ElementNames.name(element);
	}
}

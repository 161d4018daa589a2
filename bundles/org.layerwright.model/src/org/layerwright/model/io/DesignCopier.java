package org.layerwright.model.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.Design;
import org.layerwright.model.io.internal.Foreign;

/** Copies elements together with what their file holds of them that this version does not know. */
public final class DesignCopier extends EcoreUtil.Copier {

	private static final long serialVersionUID = 1L;

	/** A copy of the whole design, in no resource. */
	public static Design copy(Design design) {
		DesignCopier copier = new DesignCopier();
		Design copy = (Design) copier.copy((EObject) design);
		copier.copyReferences();
		return copy;
	}

	@Override
	public EObject copy(EObject element) {
		EObject copy = super.copy(element);
		Foreign foreign = Foreign.of(element);
		if (foreign != null) {
			foreign.copyTo(copy, this);
		}
		return copy;
	}
}

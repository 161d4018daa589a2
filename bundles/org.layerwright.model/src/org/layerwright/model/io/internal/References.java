package org.layerwright.model.io.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.layerwright.model.ModelPackage;
import org.layerwright.model.Placement;
import org.layerwright.model.io.NetworkFileException;

/** The ids of a file that is being read, and who refers to them. */
final class References {

	private record Declared(EObject element, int line) {}

	private record Pending(EObject element, EReference reference, String id, int line) {}

	private final String file;
	private final Map<String, Declared> declared = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();

	References(String file) {
		this.file = file;
	}

	/** Takes note of the id of {@code element}, which has its attributes by now. */
	void declare(EObject element, String tag, int line) throws NetworkFileException {
		EAttribute attribute = element.eClass().getEIDAttribute();
		String id = attribute == null ? null : (String) element.eGet(attribute);
		if (id == null) {
			return;
		}
		Declared before = declared.putIfAbsent(id, new Declared(element, line));
		if (before != null) {
			throw new NetworkFileException(file, line, "duplicate", tag, id, before.line());
		}
	}

	void pending(EObject element, EReference reference, String id, int line) {
		pending.add(new Pending(element, reference, id, line));
	}

	/** Sets all references, in the order of the file. */
	void resolve() throws NetworkFileException {
		for (Pending p : pending) {
			Declared target = declared.get(p.id());
			if (target != null && p.reference().getEReferenceType().isInstance(target.element())) {
				p.element().eSet(p.reference(), target.element());
			} else if (matters(p.element())) {
				boolean node = p.reference().getEReferenceType() == ModelPackage.Literals.NODE;
				throw new NetworkFileException(file, p.line(), node ? "dangling" : "danglingNetwork",
						p.element().eContainingFeature().getName(), id(p.element()), p.reference().getName(), p.id());
			} else {
				EcoreUtil.remove(p.element());
			}
		}
	}

	/** Where a node that is gone was drawn does not matter: a merge may leave that behind. */
	private static boolean matters(EObject element) {
		return !(element instanceof Placement);
	}

	private static String id(EObject element) {
		return String.valueOf(EcoreUtil.getID(element));
	}
}

package org.layerwright.core;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.model.Configured;
import org.layerwright.model.Design;
import org.layerwright.model.Edge;
import org.layerwright.model.Network;
import org.layerwright.model.Setting;
import org.layerwright.model.Training;
import org.layerwright.model.util.ModelSwitch;

/** What people call an element of a design. */
public final class ElementNames {

	private static final ModelSwitch<String> NAMES = new ModelSwitch<>() {
		@Override
		public String caseConfigured(Configured element) {
			return first(element.getName(), element.getId(), element.getKind());
		}

		@Override
		public String caseTraining(Training element) {
			return first(element.getName(), "training");
		}

		@Override
		public String caseNetwork(Network element) {
			return first(element.getName(), element.getId(), "network");
		}

		@Override
		public String caseDesign(Design element) {
			return first(element.getName(), "design");
		}

		@Override
		public String caseEdge(Edge element) {
			return end(element.getSource()) + " → " + end(element.getTarget());
		}

		@Override
		public String caseSetting(Setting element) {
			return name(element.eContainer()) + "." + element.getKey();
		}

		@Override
		public String defaultCase(EObject element) {
			return element.eClass().getName();
		}
	};

	private ElementNames() {}

	/** The element's name, or what stands for one: an edge is {@code conv1 → pool1}. */
	public static String name(EObject element) {
		return element == null ? "?" : oneLine(NAMES.doSwitch(element));
	}

	/** Text of a file on one line, without characters that command a terminal. */
	static String oneLine(String text) {
		return text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("[\\p{Cntrl}\\x80-\\x9f]+", " ")
				: text;
	}

	private static String end(EObject node) {
		return node == null ? "?" : name(node);
	}

	private static String first(String... candidates) {
		for (String candidate : candidates) {
			if (candidate != null && !candidate.isBlank()) {
				return candidate;
			}
		}
		return "?";
	}
}

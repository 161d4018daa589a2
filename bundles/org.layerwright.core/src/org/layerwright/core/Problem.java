package org.layerwright.core;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.layerwright.catalog.Text;

/**
 * Something about a design that a user should know.
 *
 * @param element what is wrong: a node, an edge, a data source, the training, a network or the design
 * @param setting path of the setting that is wrong, such as {@code optimizer/learningRate}, or null
 * @param severity how bad it is
 * @param text the cause, and where no fix is offered, what helps
 * @param fixes ways out, the best first
 */
public record Problem(EObject element, String setting, Severity severity, Text text, List<QuickFix> fixes) {

	public Problem {
		fixes = List.copyOf(fixes);
	}

	/** A problem of a whole element. */
	public static Problem of(EObject element, Severity severity, Text text, QuickFix... fixes) {
		return new Problem(element, null, severity, text, List.of(fixes));
	}

	/** Kind of the problem for tests and filters, such as {@code port.missing}; the same in every language. */
	public String key() {
		return text.key();
	}

	/** {@code element: message} on one line, as the command line says it. */
	public String line(Locale locale) {
		return ElementNames.name(element) + ": " + ElementNames.oneLine(text.in(locale));
	}
}

package org.layerwright.editor.internal.parts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.figures.BadgeKind;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.figures.Obstacles;
import org.layerwright.editor.internal.model.DesignSession;

/**
 * What the parts of one drawing share.
 *
 * @param session the design
 * @param look colours, fonts, sizes
 * @param obstacles the cards that edges go around
 */
record Drawing(DesignSession session, Look look, Obstacles obstacles) {

	/** How bad the problems of {@code element} are. */
	BadgeKind badge(EObject element) {
		List<Problem> problems = session.analysis().problems(element);
		if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
			return BadgeKind.ERROR;
		}
		return problems.stream().anyMatch(p -> p.severity() == Severity.WARNING) ? BadgeKind.WARNING : BadgeKind.NONE;
	}

	/** The problems of {@code element} as a tooltip says them, with the way out. */
	String reason(EObject element) {
		List<Problem> problems = session.analysis().problems(element);
		String reasons = problems.stream().map(p -> p.text().in(session.locale())).distinct()
				.collect(Collectors.joining("\n"));
		boolean fixable = problems.stream().anyMatch(p -> !p.fixes().isEmpty());
		return fixable ? NLS.bind(Messages.badge_fixable, reasons) : reasons;
	}
}

package org.layerwright.editor.internal.pages;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.layerwright.catalog.Cost;
import org.layerwright.core.Analysis;
import org.layerwright.core.Costs;
import org.layerwright.core.Problem;
import org.layerwright.core.Severity;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.ui.Amounts;

/** A thin line below the canvas: what the network costs, its problems, what the last change did beside, zoom. */
final class SummaryBar {

	private final Composite control;
	private final Label costs;
	private final Link problems;
	private final Label notice;
	private final Label zoom;

	/** {@code openProblems} runs when the number of problems is clicked. */
	SummaryBar(Composite parent, Runnable openProblems) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 3).spacing(12, 0).applyTo(control);
		costs = new Label(control, SWT.NONE);
		problems = new Link(control, SWT.NONE);
		problems.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openProblems.run()));
		notice = new Label(control, SWT.NONE);
		zoom = new Label(control, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(zoom);
	}

	Composite control() {
		return control;
	}

	void showZoom(double level) {
		zoom.setText(Math.round(level * 100) + " %");
		control.layout();
	}

	void show(DesignSession session) {
		Locale locale = session.locale();
		Analysis analysis = session.analysis();
		Costs total = session.network().getNodes().stream().map(analysis::costs).reduce(Costs.NONE, Costs::plus);
		Cost cost = total.cost();
		costs.setText(NLS.bind(Messages.summary_costs, new Object[] { Amounts.count(cost.parameters(), locale),
			Amounts.count(cost.multiplyAdds(), locale), Amounts.bytes(total.activationBytes(), locale) }));
		problems.setText(problemsText(analysis.problems()));
		notice.setText(session.notice());
		control.layout();
	}

	private static String problemsText(List<Problem> all) {
		long count = all.stream().filter(p -> p.severity() != Severity.INFO).count();
		if (count == 0) {
			return Messages.summary_noProblems;
		}
		return "<a>" + (count == 1 ? Messages.summary_problem : NLS.bind(Messages.summary_problems, count)) + "</a>";
	}

	/** What the bar says, for those who cannot see it. */
	String text() {
		return costs.getText() + " · " + problems.getText()
				+ (notice.getText().isEmpty() ? "" : " · " + notice.getText());
	}
}

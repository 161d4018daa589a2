package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.layerwright.core.Problem;
import org.layerwright.core.QuickFix;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;

/** What is wrong with an element, with links to the ways out. */
final class ProblemLinks {

	private final DesignSession session;
	private final Configured element;
	private final Runnable resized;
	private final Link link;
	private List<QuickFix> fixes = List.of();

	ProblemLinks(Composite parent, DesignSession session, Configured element, Runnable resized) {
		this.session = session;
		this.element = element;
		this.resized = resized;
		link = new Link(parent, SWT.WRAP);
		link.setForeground(NoteColors.error(link));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply(Integer.parseInt(e.text))));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).exclude(true).applyTo(link);
		link.setVisible(false);
		refresh();
	}

	private void apply(int number) {
		session.apply(fixes.get(number));
	}

	void refresh() {
		List<QuickFix> found = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (Problem problem : session.analysis().problems(element)) {
			text.append(text.isEmpty() ? "" : "\n").append(plain(problem.text().in(session.locale())));
			for (QuickFix fix : problem.fixes()) {
				text.append("  ·  <a href=\"").append(found.size()).append("\">")
						.append(plain(fix.label().in(session.locale()))).append("</a>");
				found.add(fix);
			}
		}
		fixes = found;
		if (!text.toString().equals(link.getText())) {
			link.setText(text.toString());
			show(!text.isEmpty());
		}
	}

	/** Names may hold what a link would take for markup. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace('<', '‹').replace('>', '›');
	}

	private void show(boolean visible) {
		link.setVisible(visible);
		((GridData) link.getLayoutData()).exclude = !visible;
		resized.run();
	}
}

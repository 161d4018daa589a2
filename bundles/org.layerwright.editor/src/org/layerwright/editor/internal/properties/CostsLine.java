package org.layerwright.editor.internal.properties;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.core.Costs;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Node;
import org.layerwright.ui.Amounts;

/** What a node gives and costs, in one line. */
final class CostsLine {

	private final DesignSession session;
	private final Node node;
	private final Label label;

	CostsLine(Composite parent, DesignSession session, Node node) {
		this.session = session;
		this.node = node;
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).applyTo(label);
		refresh();
	}

	void refresh() {
		Locale locale = session.locale();
		Costs costs = session.analysis().costs(node);
		String text = session.analysis().shape(node).map(shape -> NLS.bind(Messages.sheet_costs,
				new Object[] { shape, Amounts.count(costs.cost().parameters(), locale),
					Amounts.count(costs.cost().multiplyAdds(), locale), costs.receptiveField() }))
				.orElse(Messages.sheet_noShape);
		if (!text.equals(label.getText())) {
			label.setText(text);
		}
	}
}

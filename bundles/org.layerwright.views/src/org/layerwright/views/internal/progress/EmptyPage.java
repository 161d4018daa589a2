package org.layerwright.views.internal.progress;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the view shows before there is a run: what to do. */
final class EmptyPage {
	private final Composite control;

	EmptyPage(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout());
		label(Messages.Empty_title, SWT.BOTTOM).setFont(JFaceResources.getHeaderFont());
		label(Messages.Empty_text, SWT.TOP);
	}

	Composite control() {
		return control;
	}

	private Label label(String text, int vertical) {
		Label label = new Label(control, SWT.CENTER | SWT.WRAP);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.FILL, vertical, true, true));
		return label;
	}
}

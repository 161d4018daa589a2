package org.layerwright.editor.internal.pages;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.layerwright.editor.internal.Messages;

/** Says in one line why a file cannot be drawn, and offers its text and another try. */
public final class ErrorPage {

	private final Composite control;
	private final Label reason;

	/** {@code openText} opens the file as text, {@code again} tries once more. */
	public ErrorPage(Composite parent, Runnable openText, Runnable again) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(32, 32).spacing(0, 12).applyTo(control);
		Label title = new Label(control, SWT.NONE);
		title.setText(Messages.error_title);
		title.setFont(JFaceResources.getHeaderFont());
		reason = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(reason);
		link(Messages.error_openText, openText);
		link(Messages.error_again, again);
	}

	private void link(String text, Runnable action) {
		Link link = new Link(control, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** The control that shows it all. */
	public Composite control() {
		return control;
	}

	/** Says {@code text}. */
	public void show(String text) {
		reason.setText(text);
		control.layout();
	}

	/** What it says. */
	public String reason() {
		return reason.getText();
	}
}

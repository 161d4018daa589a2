package org.layerwright.views.internal.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.layerwright.views.internal.curves.Facts;
import org.layerwright.views.internal.curves.Phase;

/** Says why a run failed and what helps, and leads to the console; not there otherwise. */
final class FailureBar {
	private final Composite control;
	private final Label cause;
	private final Label remedy;

	FailureBar(Composite parent, Runnable openConsole) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 2;
		control.setLayout(layout);
		Label icon = new Label(control, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, 2));
		cause = line();
		Link console = new Link(control, SWT.NONE);
		console.setText("<a>" + Messages.Failure_console + "</a>");
		console.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 1, 2));
		console.addListener(SWT.Selection, e -> openConsole.run());
		remedy = line();
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.exclude = true;
		control.setLayoutData(place);
		control.setVisible(false);
	}

	Composite control() {
		return control;
	}

	void show(Facts facts) {
		boolean failed = facts.phase() == Phase.FAILED;
		GridData place = (GridData) control.getLayoutData();
		cause.setText(facts.cause().replace("&", "&&"));
		cause.setToolTipText(facts.cause());
		remedy.setText(facts.remedy().replace("&", "&&"));
		remedy.setToolTipText(facts.remedy());
		if (place.exclude == failed) {
			place.exclude = !failed;
			control.setVisible(failed);
			control.requestLayout();
		}
	}

	private Label line() {
		Label label = new Label(control, SWT.NONE);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return label;
	}
}

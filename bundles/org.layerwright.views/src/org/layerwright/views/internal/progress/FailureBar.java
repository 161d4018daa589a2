package org.layerwright.views.internal.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.layerwright.views.internal.curves.Facts;
import org.layerwright.views.internal.curves.Phase;
import org.layerwright.views.internal.curves.RunCurves;

/** Says why a run failed and what helps, and leads to the console; or what it warns of; not there otherwise. */
final class FailureBar {
	private final Composite control;
	private final Label icon;
	private final Label cause;
	private final Link console;
	private final Label remedy;

	FailureBar(Composite parent, Runnable openConsole) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 2;
		control.setLayout(layout);
		icon = new Label(control, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false, 1, 2));
		cause = line();
		console = new Link(control, SWT.NONE);
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

	void show(RunCurves run) {
		Facts facts = run.facts();
		boolean failed = facts.phase() == Phase.FAILED;
		say(cause, failed ? facts.cause() : run.warning());
		say(remedy, failed ? facts.remedy() : "");
		icon.setImage(PlatformUI.getWorkbench().getSharedImages()
				.getImage(failed ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
		boolean changed = appear(console, failed) | appear(remedy, failed)
				| appear(control, failed || !run.warning().isEmpty());
		if (changed) {
			control.requestLayout();
		}
	}

	private static void say(Label line, String text) {
		line.setText(text.replace("&", "&&"));
		line.setToolTipText(text);
	}

	/** Whether this changes anything. */
	private static boolean appear(Control control, boolean there) {
		GridData place = (GridData) control.getLayoutData();
		boolean changed = place.exclude == there;
		place.exclude = !there;
		control.setVisible(there);
		return changed;
	}

	private Label line() {
		Label label = new Label(control, SWT.NONE);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return label;
	}
}

package org.layerwright.views.internal.progress;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.layerwright.protocol.GeneratedSamples;
import org.layerwright.ui.Tones;
import org.layerwright.views.internal.curves.RunCurves;

/**
 * What the network made after each epoch: points, pictures or texts, with a slider over the epochs. It stays at the
 * last one until the slider is moved away from it.
 */
final class SamplesPanel {
	private static final String PARAGRAPH = "\n\n";

	private final Composite control;
	private final Label caption;
	private final Scale slider;
	private final Composite stage;
	private final StackLayout stack = new StackLayout();
	private final Canvas canvas;
	private final Text texts;
	private List<GeneratedSamples> all = List.of();
	private GeneratedSamples shown;

	SamplesPanel(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(new GridLayout(2, false));
		caption = new Label(control, SWT.NONE);
		caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		slider = new Scale(control, SWT.HORIZONTAL);
		slider.setToolTipText(Messages.Samples_tip);
		slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		slider.addListener(SWT.Selection, e -> select(slider.getSelection()));
		stage = new Composite(control, SWT.NONE);
		stage.setLayout(stack);
		stage.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		canvas = new Canvas(stage, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		canvas.addPaintListener(e -> SamplesDrawing.paint(e.gc, canvas.getClientArea(), shown, all,
				new CurveColors(Tones.of(canvas.getDisplay()))));
		texts = new Text(stage, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		stack.topControl = canvas;
		slider.setVisible(false);
	}

	Composite control() {
		return control;
	}

	void show(RunCurves run) {
		List<GeneratedSamples> now = run.samples();
		if (!now.isEmpty() && now.equals(all)) {
			return;
		}
		boolean last = all.isEmpty() || slider.getSelection() == all.size() - 1 || now.size() < all.size();
		all = now;
		slider.setVisible(now.size() > 1);
		slider.setMaximum(Math.max(1, now.size() - 1));
		slider.setPageIncrement(Math.max(1, now.size() / 10));
		if (last) {
			slider.setSelection(now.size() - 1);
		}
		select(last ? now.size() - 1 : slider.getSelection());
	}

	private void select(int index) {
		shown = index < 0 || index >= all.size() ? null : all.get(index);
		caption.setText(caption());
		Control top = shown != null && shown.kind().equals(GeneratedSamples.TEXT) ? texts : canvas;
		if (top == texts) {
			texts.setText(String.join(PARAGRAPH, shown.texts()));
		} else {
			canvas.redraw();
		}
		stack.topControl = top;
		stage.layout();
		control.layout();
	}

	private String caption() {
		if (shown == null) {
			return Messages.Samples_none;
		}
		return shown.epoch() == 0 ? Messages.Samples_start : NLS.bind(Messages.Samples_epoch, shown.epoch());
	}
}

package org.layerwright.editor.internal.wizard;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.OptimizerKind;

/** Step 3: optimisation: how the parameters are found. */
final class OptimizationPage extends WizardPage {
	private static final String USUAL = "adam";
	private static final int EPOCHS = 30;
	private static final int BATCH = 32;
	private static final int MOST = 1_000_000;

	private final Catalog catalog;
	private KindChoice optimizer;
	private Text learningRate;
	private Spinner epochs;
	private Spinner batchSize;

	OptimizationPage(Catalog catalog) {
		super("optimization");
		this.catalog = catalog;
		setTitle(Messages.Optimization_title);
		setDescription(Messages.Optimization_text);
	}

	String optimizer() {
		return optimizer.chosen();
	}

	String learningRate() {
		return learningRate.getText();
	}

	int epochs() {
		return epochs.getSelection();
	}

	int batchSize() {
		return batchSize.getSelection();
	}

	@Override
	public void createControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		content.setLayout(new GridLayout(2, false));
		optimizer = new KindChoice(content, Messages.Optimization_optimizer);
		optimizer.add(catalog.kinds(OptimizerKind.class));
		optimizer.choose(USUAL);
		new Label(content, SWT.NONE).setText(Messages.Optimization_learningRate);
		learningRate = new Text(content, SWT.BORDER);
		learningRate.setMessage(Messages.Optimization_default);
		learningRate.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		learningRate.addModifyListener(e -> check());
		epochs = spinner(content, Messages.Optimization_epochs, EPOCHS);
		batchSize = spinner(content, Messages.Optimization_batchSize, BATCH);
		setControl(content);
	}

	private static Spinner spinner(Composite parent, String label, int usual) {
		new Label(parent, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(usual, 1, MOST, 0, 1, 10);
		return spinner;
	}

	private void check() {
		String text = learningRate.getText().strip();
		boolean valid = text.isEmpty() || positive(text);
		setErrorMessage(valid ? null : Messages.Optimization_invalid);
		setPageComplete(valid);
	}

	private static boolean positive(String text) {
		try {
			double value = Double.parseDouble(text);
			return value > 0 && Double.isFinite(value);
		} catch (NumberFormatException e) {
			return false;
		}
	}
}

package org.layerwright.editor.internal.wizard;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.LossKind;

/** Step 2: a loss, defined from training data. */
final class LossPage extends WizardPage {
	private static final String USUAL = "spiral";

	private final Catalog catalog;
	private KindChoice data;
	private KindChoice loss;

	LossPage(Catalog catalog) {
		super("loss");
		this.catalog = catalog;
		setTitle(Messages.Loss_title);
		setDescription(Messages.Loss_text);
	}

	String data() {
		return data.chosen();
	}

	String loss() {
		return loss.chosen();
	}

	@Override
	public void createControl(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		content.setLayout(new GridLayout(2, false));
		data = new KindChoice(content, Messages.Loss_data);
		data.add(catalog.kinds(DataKind.class));
		data.choose(USUAL);
		loss = new KindChoice(content, Messages.Loss_loss);
		loss.add(Attr.AUTO, Messages.Loss_auto, Messages.Loss_autoText);
		loss.add(catalog.kinds(LossKind.class));
		loss.choose(Attr.AUTO);
		setControl(content);
	}
}

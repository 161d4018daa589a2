package org.layerwright.editor.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.ProcedureKind;

/** Makes what a setting consists of: label, control by type, note below. */
final class Fields {

	private static final int WIDTH = 150;
	private static final int INDENT = 16;
	/** Longer labels are wrapped, so that the fields beside them stay in sight. */
	private static final int WIDEST_LABEL = 176;
	/** Keeps the workbench's style sheet off a control: its background hides the tick of GTK's check boxes. */
	static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private final Composite parent;

	/** Fields in {@code parent}, which has two columns. */
	Fields(Composite parent) {
		this.parent = parent;
	}

	Field create(Field.Place place) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(withUnit(place));
		int indent = INDENT * place.line().depth();
		int wide = Math.min(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, WIDEST_LABEL - indent);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(indent, 0).hint(wide, SWT.DEFAULT)
				.applyTo(label);
		Field field = field(place);
		String help = help(place);
		label.setToolTipText(help);
		field.control().setToolTipText(help);
		name(field.control(), place.label(), help);
		return field;
	}

	private static String withUnit(Field.Place place) {
		String unit = place.session().texts().unit(place.attr());
		return unit.isEmpty() ? place.label() : place.label() + " (" + unit + ")";
	}

	private Field field(Field.Place place) {
		AttrType<?> type = place.attr().type();
		boolean chosen = type instanceof AttrType.ChoiceType || type instanceof AttrType.KindType || isData(place);
		if (chosen) {
			Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
			wide(combo);
			return new ChoiceField(place, combo, note());
		} else if (type.isList()) {
			Composite boxes = new Composite(parent, SWT.NONE);
			wide(boxes);
			return new KindsField(place, boxes, note());
		} else if (type instanceof AttrType.BooleanType) {
			Button button = new Button(parent, SWT.CHECK);
			button.setData(UNSTYLED, true);
			wide(button);
			return new SwitchField(place, button, note());
		}
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		wide(text);
		return new TextField(place, text, note());
	}

	/** The name of a data source is chosen from those there are. */
	private static boolean isData(Field.Place place) {
		return place.kind() instanceof ProcedureKind && "data".equals(place.attr().key());
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(control);
	}

	private Label note() {
		Label note = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).exclude(true).applyTo(note);
		note.setVisible(false);
		return note;
	}

	private static String help(Field.Place place) {
		Attr<?> attr = place.attr();
		String bounds = attr.bounds().toString();
		String doc = place.session().texts().doc(place.kind(), attr);
		return bounds.isEmpty() ? doc : doc + "\n" + bounds;
	}

	/** Makes a control tell assistive technology what people see beside it. */
	static void name(Control control, String name, String help) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = help;
			}
		});
	}
}

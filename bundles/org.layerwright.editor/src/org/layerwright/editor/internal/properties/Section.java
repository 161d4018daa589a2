package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Attr;
import org.layerwright.catalog.AttrType;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Kind;
import org.layerwright.core.ElementNames;
import org.layerwright.core.Kinds;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;
import org.layerwright.model.Node;
import org.layerwright.ui.KindIcons;

/** The settings of one element: what it is, its name, its fields. */
final class Section {

	private static final int WIDEST = 560;

	private final DesignSession session;
	private final Configured element;
	private final Runnable resized;
	private final Composite control;
	private final List<Field> fields = new ArrayList<>();
	private final List<CurveLine> curves = new ArrayList<>();
	private final CostsLine costs;
	private final ProblemLinks problems;
	private NameField name;

	/** A curve below the setting at {@code path}. */
	private record CurveLine(String path, CurveCanvas canvas) {}

	Section(Composite parent, DesignSession session, Configured element, Runnable resized) {
		this.session = session;
		this.element = element;
		this.resized = resized;
		control = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(control);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(12, 6).applyTo(control);
		control.setBackgroundMode(SWT.INHERIT_DEFAULT);
		Optional<Kind> kind = Kinds.find(session.catalog(), element);
		createTitle(kind);
		costs = element instanceof Node node ? new CostsLine(control, session, node) : null;
		problems = new ProblemLinks(control, session, element, resized);
		createNaming();
		if (kind.isPresent()) {
			createFields();
		}
	}

	private void createTitle(Optional<Kind> kind) {
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(control.getDisplay()),
				control);
		Composite title = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(title);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
		Label icon = new Label(title, SWT.NONE);
		icon.setImage(resources.create(KindIcons.sized(kind.map(KindIcons::of).orElse(KindIcons.unknown()), 20)));
		Label what = new Label(title, SWT.NONE);
		what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		what.setText(kind.map(session.texts()::label)
				.orElseGet(() -> NLS.bind(Messages.sheet_unknown, ElementNames.name(element), element.getKind())));
		Label doc = new Label(title, SWT.WRAP);
		doc.setForeground(NoteColors.subtle(doc));
		doc.setText(kind.map(session.texts()::doc).orElse(Messages.sheet_unknownDoc));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(220, SWT.DEFAULT).applyTo(doc);
	}

	/** A training has no name, and a node's kind is what it was placed as. */
	private void createNaming() {
		Family family = Kinds.family(element);
		if (family != Family.PROCEDURE) {
			name = new NameField(control, session, element, resized);
		}
		if (family == Family.DATA) {
			new KindField(control, session, element);
		}
	}

	private void createFields() {
		Fields factory = new Fields(control);
		for (Line line : Line.of(session.analysis().attrs(element))) {
			Field field = factory.create(new Field.Place(session, element, line, resized));
			field.start();
			fields.add(field);
			if (isActivation(line)) {
				createCurve(line);
			}
		}
		refreshCurves();
	}

	private static boolean isActivation(Line line) {
		return line.attr().type() instanceof AttrType.KindType type && type.family() == Family.ACTIVATION;
	}

	private void createCurve(Line line) {
		CurveCanvas canvas = new CurveCanvas(control);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).hint(280, 110).indent(0, 2)
				.applyTo(canvas);
		curves.add(new CurveLine(line.path(), canvas));
	}

	@SuppressWarnings("unchecked")
	private void refreshCurves() {
		for (CurveLine curve : curves) {
			Line line = Line.of(session.analysis().attrs(element)).stream().filter(l -> l.path().equals(curve.path()))
					.findFirst().orElseThrow();
			Attrs chosen = line.owner().kind((Attr<String>) line.attr());
			curve.canvas().setVisible(chosen != null);
			if (chosen != null) {
				curve.canvas().show(chosen);
			}
		}
	}

	/** Takes the width there is, up to what can be read at a glance. */
	void limit(int wide) {
		((GridData) control.getLayoutData()).widthHint = Math.min(wide, WIDEST);
	}

	/** What the section would have to be built anew for. */
	static String signature(DesignSession session, Configured element) {
		StringBuilder all = new StringBuilder(element.getKind() + session.analysis().known(element));
		if (session.analysis().known(element)) {
			Line.of(session.analysis().attrs(element)).forEach(l -> all.append('\n').append(l.signature()));
		}
		return all.toString();
	}

	/** Shows what the model has now. */
	void refresh() {
		problems.refresh();
		if (costs != null) {
			costs.refresh();
		}
		if (name != null) {
			name.refresh();
		}
		fields.forEach(Field::refresh);
		refreshCurves();
	}

	/** The field of the setting at {@code path}, if it is shown. */
	Optional<Field> field(String path) {
		return fields.stream().filter(f -> f.place().line().path().equals(path)).findFirst();
	}

	/** The path of the field that has the focus, if one has. */
	Optional<String> focused() {
		return fields.stream().filter(f -> f.control().isFocusControl()).map(f -> f.place().line().path()).findFirst();
	}
}

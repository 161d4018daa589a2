package org.layerwright.editor.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.model.Configured;
import org.layerwright.model.Edge;
import org.layerwright.model.Node;
import org.layerwright.ui.UiBridge;

/**
 * The property sheet, built from the catalogue: of a node its settings and what it costs, of the canvas the training
 * and the data.
 */
public final class SettingsPage extends Page implements IPropertySheetPage {

	private final Supplier<DesignSession> sessions;
	private final ActionRegistry actions;
	private DesignSession session;
	private ScrolledComposite scroller;
	private Composite content;
	private UiBridge refresh;
	private List<Configured> elements = List.of();
	private final List<Section> sections = new ArrayList<>();
	private String signature = "";

	/**
	 * A sheet of the design that an editor shows.
	 *
	 * @param sessions gives that design, or null while there is none
	 * @param actions undo and redo of the editor
	 */
	public SettingsPage(Supplier<DesignSession> sessions, ActionRegistry actions) {
		this.sessions = sessions;
		this.actions = actions;
	}

	@Override
	public void createControl(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
		refresh = new UiBridge(parent.getDisplay(), this::refresh);
		show(List.of());
	}

	@Override
	public void setActionBars(IActionBars bars) {
		for (ActionFactory factory : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
			bars.setGlobalActionHandler(factory.getId(), actions.getAction(factory.getId()));
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured) || sessions.get() == null) {
			return;
		}
		follow();
		show(elements(structured.getFirstElement()));
	}

	/** Shows the training and the data of the design that the editor shows now, if that is another one than before. */
	public void reopened() {
		if (sessions.get() != session && scroller != null && !scroller.isDisposed()) {
			follow();
			show(elements(null));
		}
	}

	private void follow() {
		if (session != sessions.get()) {
			session = sessions.get();
			session.analysis().onChange(refresh::request);
			elements = List.of();
		}
	}

	private List<Configured> elements(Object selected) {
		Object model = selected instanceof EditPart part ? part.getModel() : selected;
		return switch (model) {
		case Node node -> List.of(node);
		case Edge edge -> List.of(edge.getSource());
		case null, default -> Stream.concat(Stream.ofNullable(session.design().getTraining()),
				session.design().getData().stream()).map(Configured.class::cast).toList();
		};
	}

	private String signatureOf(List<Configured> shown) {
		return shown.stream().map(e -> Section.signature(session, e)).collect(Collectors.joining("\n\n"));
	}

	private void show(List<Configured> shown) {
		String now = signatureOf(shown);
		if (shown.equals(elements) && now.equals(signature) && content != null) {
			return;
		}
		Optional<String> focus = sections.stream().flatMap(s -> s.focused().stream()).findFirst();
		boolean same = shown.equals(elements);
		elements = shown;
		signature = now;
		build();
		if (same) {
			focus.flatMap(this::field).ifPresent(f -> f.control().setFocus());
		}
	}

	private void build() {
		scroller.setRedraw(false);
		if (content != null) {
			content.dispose();
		}
		sections.clear();
		content = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
		for (Configured element : elements) {
			sections.add(new Section(content, session, element, this::fit));
		}
		if (elements.stream().noneMatch(Node.class::isInstance) && session != null) {
			new AddLinks(content, session).create();
		} else if (elements.isEmpty()) {
			Label nothing = new Label(content, SWT.WRAP);
			nothing.setText(Messages.sheet_nothing);
			GridDataFactory.fillDefaults().grab(true, false).indent(12, 12).applyTo(nothing);
		}
		scroller.setContent(content);
		fit();
		scroller.setRedraw(true);
	}

	/** Makes room for what the sheet holds now, within the width there is. */
	private void fit() {
		if (content != null && !content.isDisposed() && scroller.getContent() == content) {
			int wide = Math.max(260, scroller.getClientArea().width);
			sections.forEach(s -> s.limit(wide));
			scroller.setMinSize(wide, content.computeSize(wide, SWT.DEFAULT).y);
			content.layout(true, true);
		}
	}

	private void refresh() {
		if (scroller.isDisposed() || session == null || session != sessions.get()) {
			return;
		}
		boolean canvas = elements.stream().noneMatch(Node.class::isInstance);
		List<Configured> left = canvas ? elements(null)
				: elements.stream().filter(e -> e.eContainer() != null).toList();
		if (!left.equals(elements) || !signatureOf(left).equals(signature)) {
			show(left);
		} else {
			sections.forEach(Section::refresh);
		}
	}

	/** The field of the setting at {@code path}, if it is shown. */
	Optional<Field> field(String path) {
		return sections.stream().flatMap(s -> s.field(path).stream()).findFirst();
	}

	@Override
	public void dispose() {
		if (refresh != null) {
			refresh.close();
		}
		super.dispose();
	}

	@Override
	public Control getControl() {
		return scroller;
	}

	@Override
	public void setFocus() {
		scroller.setFocus();
	}
}

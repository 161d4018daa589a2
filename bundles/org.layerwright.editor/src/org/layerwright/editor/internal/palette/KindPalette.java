package org.layerwright.editor.internal.palette;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.KindTexts;
import org.layerwright.catalog.LayerKind;
import org.layerwright.editor.internal.Messages;
import org.layerwright.editor.internal.policies.KindFactory;

/** The layers that can be placed, by category, with a field that searches them by name in both languages or by id. */
public final class KindPalette {

	private final Composite control;
	private final Text search;
	private final TreeViewer tree;

	/**
	 * A palette of the layers of {@code catalog}.
	 *
	 * @param picked what to do with a kind that was clicked: the next click on the canvas places it
	 * @param placed what to do with a kind that was chosen by Enter or a double click: place it at once
	 */
	public KindPalette(Composite parent, Catalog catalog, Locale locale, Consumer<LayerKind> picked,
			Consumer<LayerKind> placed) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(control);
		search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.palette_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new TreeViewer(control, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		KindTexts texts = new KindTexts(locale);
		KindSearch filter = new KindSearch(texts);
		tree.setContentProvider(new CategoryContent(catalog));
		tree.setLabelProvider(new PaletteLabels(texts, control));
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.addFilter(filter);
		tree.setInput(catalog);
		tree.expandAll();
		search.addModifyListener(e -> search(filter));
		search.addKeyListener(KeyListener.keyPressedAdapter(e -> leaveSearch(e.keyCode, placed)));
		tree.addSelectionChangedListener(e -> selected(e.getStructuredSelection(), picked));
		tree.addDoubleClickListener(e -> selected((IStructuredSelection) e.getSelection(), placed));
		tree.addDragSupport(DND.DROP_COPY, new Transfer[] { TemplateTransfer.getInstance() }, new Drag());
	}

	private void search(KindSearch filter) {
		filter.setText(search.getText());
		tree.refresh();
		tree.expandAll();
	}

	private void leaveSearch(int key, Consumer<LayerKind> placed) {
		if (key == SWT.ARROW_DOWN) {
			tree.getControl().setFocus();
		} else if (key == SWT.CR || key == SWT.KEYPAD_CR) {
			firstMatch().ifPresent(placed);
		}
	}

	private java.util.Optional<LayerKind> firstMatch() {
		return java.util.Arrays.stream(tree.getTree().getItems()).flatMap(i -> java.util.Arrays.stream(i.getItems()))
				.map(i -> i.getData()).filter(LayerKind.class::isInstance).map(LayerKind.class::cast).findFirst();
	}

	private static void selected(IStructuredSelection selection, Consumer<LayerKind> use) {
		if (selection.getFirstElement() instanceof LayerKind kind) {
			use.accept(kind);
		}
	}

	/** Nothing is picked any more. */
	public void unpick() {
		if (!control.isDisposed() && !tree.getStructuredSelection().isEmpty()) {
			tree.setSelection(StructuredSelection.EMPTY);
		}
	}

	/** The control that shows it all. */
	public Composite control() {
		return control;
	}

	/** The field to search in. */
	public Text search() {
		return search;
	}

	/** The kinds by category. */
	public TreeViewer tree() {
		return tree;
	}

	/** Carries the kind's factory to the canvas. */
	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			Object kind = tree.getStructuredSelection().getFirstElement();
			event.doit = kind instanceof LayerKind;
			TemplateTransfer.getInstance().setTemplate(kind instanceof LayerKind k ? new KindFactory(k.id()) : null);
			event.image = ((ILabelProvider) tree.getLabelProvider()).getImage(kind);
		}

		@Override
		public void dragSetData(DragSourceEvent event) {
			event.data = TemplateTransfer.getInstance().getTemplate();
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			TemplateTransfer.getInstance().setTemplate(null);
			unpick();
		}
	}
}

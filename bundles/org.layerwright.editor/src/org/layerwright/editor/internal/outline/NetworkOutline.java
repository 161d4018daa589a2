package org.layerwright.editor.internal.outline;

import java.util.List;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.pages.Canvas;
import org.layerwright.ui.UiBridge;

/** The outline: a miniature to move around in, and the nodes from input to output. */
public final class NetworkOutline extends Page implements IContentOutlinePage {

	private final Canvas canvas;
	private final ISelectionChangedListener canvasSelected = this::canvasSelected;
	private DesignSession session;
	private SashForm control;
	private TreeViewer tree;
	private ScrollableThumbnail miniature;
	private UiBridge refresh;
	private boolean selecting;

	/** The outline of what {@code canvas} shows. */
	public NetworkOutline(Canvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void createControl(Composite parent) {
		control = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		createMiniature();
		tree = new TreeViewer(control, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setContentProvider(new OrderContent());
		tree.addSelectionChangedListener(this::treeSelected);
		control.setWeights(2, 3);
		refresh = new UiBridge(parent.getDisplay(), 50, this::refresh);
		canvas.viewer().addSelectionChangedListener(canvasSelected);
		show(session);
	}

	private void createMiniature() {
		org.eclipse.swt.widgets.Canvas area = new org.eclipse.swt.widgets.Canvas(control, SWT.DOUBLE_BUFFERED);
		area.setBackground(canvas.viewer().getControl().getBackground());
		LayerManager layers = (LayerManager) canvas.viewer().getEditPartRegistry().get(LayerManager.ID);
		miniature = new ScrollableThumbnail((Viewport) ((org.eclipse.draw2d.FigureCanvas) canvas.viewer().getControl())
				.getViewport());
		miniature.setSource(layers.getLayer(LayerConstants.PRINTABLE_LAYERS));
		new LightweightSystem(area).setContents(miniature);
	}

	/** Shows {@code shown} from now on. */
	public void show(DesignSession shown) {
		session = shown;
		if (control != null) {
			tree.setLabelProvider(new OrderLabels(shown, control));
			tree.setInput(shown);
			shown.analysis().onChange(refresh::request);
		}
	}

	private void refresh() {
		if (!control.isDisposed()) {
			tree.refresh();
		}
	}

	private void canvasSelected(SelectionChangedEvent event) {
		if (!selecting && !control.isDisposed()) {
			selecting = true;
			tree.setSelection(new StructuredSelection(canvas.selectedNodes()), true);
			selecting = false;
		}
	}

	private void treeSelected(SelectionChangedEvent event) {
		if (!selecting) {
			selecting = true;
			List<?> nodes = event.getStructuredSelection().toList();
			canvas.select(nodes);
			selecting = false;
		}
	}

	/** Whether the page is gone and another is needed. */
	public boolean isDisposed() {
		return control != null && control.isDisposed();
	}

	@Override
	public void dispose() {
		canvas.viewer().removeSelectionChangedListener(canvasSelected);
		if (miniature != null) {
			miniature.deactivate();
			refresh.close();
		}
		super.dispose();
	}

	@Override
	public Control getControl() {
		return control;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(selection);
	}
}

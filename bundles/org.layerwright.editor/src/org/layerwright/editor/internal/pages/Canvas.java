package org.layerwright.editor.internal.pages;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.layerwright.editor.internal.figures.Look;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.parts.NetworkPart;
import org.layerwright.editor.internal.parts.NetworkRoot;
import org.layerwright.editor.internal.parts.PartFactory;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.ui.Tones;

/** The drawing of a network in its viewer: what is shown, selected, and how large. */
public final class Canvas {

	private static final double[] ZOOM_LEVELS = { 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0 };
	private static final double LEAST_ON_OPEN = 0.6;

	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final Look look;
	private final NetworkRoot root;
	private DesignSession shown;

	/** An empty canvas whose tools come from {@code domain}. */
	public Canvas(Composite parent, EditDomain domain) {
		FigureCanvas control = (FigureCanvas) viewer.createControl(parent);
		control.setData("org.eclipse.e4.ui.css.disabled", true);
		look = new Look(control);
		root = new NetworkRoot(look);
		paintGround();
		control.addPaintListener(e -> followTheme());
		viewer.setRootEditPart(root);
		domain.addViewer(viewer);
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(Look.GRID, Look.GRID));
		zoom().setZoomLevels(ZOOM_LEVELS);
	}

	private void paintGround() {
		viewer.getControl().setBackground(look.color(look.tones().ground()));
	}

	/** Shows {@code session}. */
	public void show(DesignSession session) {
		shown = session;
		session.nodes().setCardHeight(look.cardHeight());
		viewer.setEditPartFactory(new PartFactory(session, look));
		viewer.setContents(session.network());
	}

	/** Whether {@code network} is drawn now. */
	boolean shows(Network network) {
		return viewer.getContents() == null || viewer.getContents().getModel() == network;
	}

	/** The GEF viewer. */
	public GraphicalViewer viewer() {
		return viewer;
	}

	/** Colours, fonts, sizes. */
	public Look look() {
		return look;
	}

	/** How large things are shown. */
	public ZoomManager zoom() {
		return root.getZoomManager();
	}

	/** Shows what the analysis says now. */
	public void refreshAnalysis() {
		if (viewer.getContents() instanceof NetworkPart network) {
			network.refreshAnalysis();
		}
	}

	/** The platform's colours may change after all have been told that the theme does. */
	private void followTheme() {
		Control control = viewer.getControl();
		if (!Tones.of(control.getDisplay()).equals(look.tones())) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					restyle();
				}
			});
		}
	}

	/** Takes the colours and fonts of the platform's theme anew. */
	public void restyle() {
		look.refresh();
		if (viewer.getContents() instanceof NetworkPart network) {
			network.restyle();
		}
		paintGround();
	}

	/** Selects {@code elements} and scrolls to the first, in whichever network they are. */
	public void select(List<?> elements) {
		elements.stream().map(Canvas::network).filter(Objects::nonNull).findFirst().ifPresent(shown::show);
		viewer.flush();
		List<?> parts = elements.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull).toList();
		viewer.setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			viewer.reveal((EditPart) parts.get(0));
		}
	}

	private static Network network(Object element) {
		for (EObject at = (EObject) element; at != null; at = at.eContainer()) {
			if (at instanceof Network network) {
				return network;
			}
		}
		return null;
	}

	/** The model elements that are selected; the network where it is the canvas itself. */
	public List<Object> selected() {
		return ((List<?>) viewer.getSelectedEditParts()).stream().map(p -> ((EditPart) p).getModel())
				.map(Object.class::cast).toList();
	}

	/** The nodes that are selected. */
	public List<Node> selectedNodes() {
		return selected().stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	/** Shows all of the network, as large as fits but not larger than drawn. */
	public void fit() {
		show(0);
	}

	/** Shows all of the network if it stays readable, else its beginning. */
	public void fitOnOpen() {
		show(LEAST_ON_OPEN);
	}

	private void show(double leastZoom) {
		viewer.flush();
		Rectangle all = extent();
		Viewport port = zoom().getViewport();
		if (all == null || port.getSize().isEmpty()) {
			return;
		}
		double fits = Math.min(port.getSize().width / (all.width + 64.0), port.getSize().height / (all.height + 64.0));
		double zoom = Math.max(Math.max(leastZoom, zoom().getMinZoom()), Math.min(1, fits));
		zoom().setZoom(zoom);
		viewer.flush();
		int x = (int) ((all.x + all.width / 2.0) * zoom) - port.getSize().width / 2;
		int middle = (int) ((all.y + all.height / 2.0) * zoom) - port.getSize().height / 2;
		int top = (int) ((all.y - 24) * zoom);
		port.setViewLocation(new Point(x, fits < zoom ? top : middle));
	}

	/** Changes {@code point} from the control's coordinates to those of the drawing. */
	public void toCanvas(Point point) {
		((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(point);
	}

	private Rectangle extent() {
		Rectangle all = null;
		for (Object child : viewer.getContents() == null ? List.of() : viewer.getContents().getChildren()) {
			Rectangle box = ((GraphicalEditPart) child).getFigure().getBounds();
			all = all == null ? box.getCopy() : all.union(box);
		}
		return all;
	}
}

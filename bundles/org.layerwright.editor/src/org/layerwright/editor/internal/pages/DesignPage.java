package org.layerwright.editor.internal.pages;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.LayerKind;
import org.layerwright.editor.internal.layout.LayoutJob;
import org.layerwright.editor.internal.model.DesignSession;
import org.layerwright.editor.internal.palette.KindDrop;
import org.layerwright.editor.internal.palette.KindPalette;
import org.layerwright.editor.internal.palette.PlaceTool;
import org.layerwright.model.Network;
import org.layerwright.model.Node;
import org.layerwright.ui.UiBridge;

/** A design that is being edited: tool bar, palette, canvas and summary. */
public final class DesignPage {

	private final Composite control;
	private final EditDomain domain;
	private final Canvas canvas;
	private final KindPalette palette;
	private final NetworkTabs networks;
	private final SummaryBar summary;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
	private final UiBridge refresh;
	private DesignSession session;

	/** A page without a design yet. */
	public DesignPage(Composite parent, EditDomain domain, Catalog catalog, java.util.Locale locale,
			Runnable openProblems) {
		this.domain = domain;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		tools.createControl(control);
		GridDataFactory.fillDefaults().indent(4, 0).applyTo(tools.getControl());
		line();
		SashForm sash = new SashForm(control, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		palette = new KindPalette(sash, catalog, locale, this::pick, this::append);
		canvas = new Canvas(sash, domain);
		PaletteWidth.keep(sash, canvas.look());
		networks = new NetworkTabs(control);
		line();
		summary = new SummaryBar(control, openProblems);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary.control());
		canvas.viewer().addDropTargetListener(
				(org.eclipse.jface.util.TransferDropTargetListener) new KindDrop(canvas.viewer(), this::dropped));
		canvas.zoom().addZoomListener(summary::showZoom);
		refresh = new UiBridge(control.getDisplay(), this::refreshAnalysis);
	}

	private void line() {
		Label line = new Label(control, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
	}

	/** Shows {@code opened}; arranges it first if it has no layout. */
	public void show(DesignSession opened) {
		session = opened;
		opened.analysis().onChange(refresh::request);
		opened.onShow(this::showNetwork);
		showNetwork();
	}

	/** Shows the network that the session has chosen. */
	private void showNetwork() {
		DesignSession opened = session;
		Network network = opened.network();
		if (opened.placements().complete(network)) {
			draw(opened);
		} else {
			LayoutJob.arrange(opened, canvas.look(), control.getDisplay(), job -> {
				if (session == opened && opened.network() == network && !control.isDisposed()) {
					job.apply(opened);
					draw(opened);
				}
			});
		}
	}

	private void draw(DesignSession opened) {
		canvas.show(opened);
		networks.show(opened);
		summary.show(opened);
		control.getDisplay().asyncExec(this::fitOnOpen);
	}

	/** Once the page has its size. */
	private void fitOnOpen() {
		if (!control.isDisposed()) {
			canvas.fitOnOpen();
			summary.showZoom(canvas.zoom().getZoom());
		}
	}

	private void refreshAnalysis() {
		if (!control.isDisposed()) {
			if (canvas.shows(session.network())) {
				canvas.refreshAnalysis();
			} else {
				showNetwork();
			}
			networks.show(session);
			summary.show(session);
		}
	}

	/** The next click on the canvas places {@code kind}. */
	private void pick(LayerKind kind) {
		domain.setActiveTool(new PlaceTool(kind.id(), this::selectLatest, palette::unpick));
	}

	private void dropped() {
		domain.loadDefaultTool();
		selectLatest();
	}

	/** Selects what the last edit made. */
	public void selectLatest() {
		canvas.select(session.nodes().latest());
		canvas.viewer().getControl().setFocus();
	}

	/** Places {@code kind} at once: behind the selected node, else in the middle of what is seen. */
	public void append(LayerKind kind) {
		domain.setActiveTool(new SelectionTool());
		Placing.append(session, canvas, kind);
		selectLatest();
	}

	/** Adds a network to the design, and a tab to show it. */
	public void addNetwork() {
		networks.add();
	}

	/** Takes the colours and fonts of the platform's theme anew. */
	public void restyle() {
		canvas.restyle();
	}

	/** The buttons above the canvas. */
	public ToolBarManager tools() {
		return tools;
	}

	/** The control that shows it all. */
	public Composite control() {
		return control;
	}

	/** The drawing. */
	public Canvas canvas() {
		return canvas;
	}

	/** The layers to choose from. */
	public KindPalette palette() {
		return palette;
	}

	/** What the line below the canvas says. */
	public String summary() {
		return summary.text();
	}

	/** Whether {@code node} is drawn. */
	public boolean draws(Node node) {
		return canvas.viewer().getEditPartRegistry().get(node) != null;
	}

	/** Refreshes no more. */
	public void dispose() {
		refresh.close();
	}
}

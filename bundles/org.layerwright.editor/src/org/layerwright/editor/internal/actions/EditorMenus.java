package org.layerwright.editor.internal.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.IMenuService;
import org.layerwright.editor.NetworkEditor;
import org.layerwright.editor.internal.pages.DesignPage;

/** Connects an editor's actions with its menus, its tool bar, the keys and the workbench. */
public final class EditorMenus {

	/** Where other plug-ins add to the tool bar above the canvas, such as {@code toolbar:…?after=run}. */
	public static final String TOOL_BAR = "toolbar:org.layerwright.editor.toolbar";

	private final IEditorSite site;
	private final DesignPage page;
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private EditorActions actions;

	/** The menus of {@code editor}, without actions yet. */
	public EditorMenus(IEditorPart editor, DesignPage page) {
		this.site = editor.getEditorSite();
		this.page = page;
		GraphicalViewer viewer = page.canvas().viewer();
		viewer.addSelectionChangedListener(e -> update());
		viewer.getControl().addMouseListener(MouseListener.mouseDoubleClickAdapter(this::addAt));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> fill(menu));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		site.registerContextMenu(NetworkEditor.ID, menu, viewer, false);
		page.control().addDisposeListener(e -> release());
	}

	private void fill(MenuManager menu) {
		if (actions != null) {
			new CanvasMenu(actions.registry()).fill(menu);
		}
	}

	private void update() {
		if (actions != null) {
			actions.update();
		}
	}

	/** A double click on the empty canvas asks which layer to add there. */
	private void addAt(MouseEvent event) {
		GraphicalViewer viewer = page.canvas().viewer();
		EditPart under = viewer.findObjectAt(new Point(event.x, event.y));
		boolean empty = under == viewer.getContents() || under == viewer.getRootEditPart();
		if (actions != null && empty && event.button == 1) {
			Point middle = new Point(event.x, event.y);
			page.canvas().toCanvas(middle);
			org.eclipse.swt.graphics.Point at = viewer.getControl().toDisplay(event.x, event.y);
			actions.popups().add(at, new org.eclipse.swt.graphics.Point(middle.x, middle.y));
		}
	}

	/** From now on everything calls {@code changed}. */
	public void connect(EditorActions changed) {
		actions = changed;
		release();
		IHandlerService service = site.getService(IHandlerService.class);
		changed.registry().getActions().forEachRemaining(a -> {
			IAction action = (IAction) a;
			if (action.getActionDefinitionId() != null) {
				handlers.add(service.activateHandler(action.getActionDefinitionId(), new ActionHandler(action)));
			}
		});
		GlobalActions.connect(site.getActionBars(), changed.registry());
		page.tools().removeAll();
		new CanvasMenu(changed.registry()).fill(page.tools());
		site.getService(IMenuService.class).populateContributionManager(page.tools(), TOOL_BAR);
		page.tools().update(true);
		page.control().layout(true, true);
	}

	private void release() {
		site.getService(IHandlerService.class).deactivateHandlers(handlers);
		handlers.clear();
	}
}

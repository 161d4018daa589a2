package org.layerwright.editor.internal.actions;

import static org.layerwright.editor.internal.actions.EditorActions.PREFIX;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.layerwright.editor.internal.Messages;

/** What is in the canvas's context menu and in the tool bar above it, in groups that other plug-ins can add to. */
public final class CanvasMenu {

	private final ActionRegistry actions;

	/** Menus of {@code actions}. */
	public CanvasMenu(ActionRegistry actions) {
		this.actions = actions;
	}

	/** Fills a context menu. */
	public void fill(IMenuManager menu) {
		add(menu, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
		menu.add(new Separator("edit"));
		add(menu, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
				PREFIX + "duplicate", ActionFactory.DELETE.getId());
		menu.add(new Separator("node"));
		add(menu, ActionFactory.RENAME.getId(), PREFIX + "quickFix", PREFIX + "openBlock", PREFIX + "replaceBlock");
		menu.add(new Separator("view"));
		MenuManager align = new MenuManager(Messages.action_align);
		add(align, PREFIX + "alignLeft", PREFIX + "alignTop");
		menu.add(align);
		add(menu, PREFIX + "layout", PREFIX + "fit", PREFIX + "addNetwork");
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator("properties"));
		add(menu, ActionFactory.PROPERTIES.getId());
	}

	private void add(IMenuManager menu, String... ids) {
		for (String id : ids) {
			menu.add(actions.getAction(id));
		}
	}

	/** Fills the tool bar above the canvas; the group {@code run} is where a plug-in puts how to train. */
	public void fill(IToolBarManager bar) {
		bar.add(new Separator("run"));
		bar.add(new Separator("tools"));
		bar.add(actions.getAction(PREFIX + "connect"));
		bar.add(actions.getAction(PREFIX + "layout"));
		bar.add(new Separator("view"));
		bar.add(actions.getAction(PREFIX + "fit"));
		bar.add(actions.getAction(PREFIX + "zoomOut"));
		bar.add(actions.getAction(PREFIX + "zoomIn"));
		bar.add(new Separator("find"));
		bar.add(actions.getAction(ActionFactory.FIND.getId()));
		bar.add(actions.getAction(PREFIX + "quickFix"));
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}

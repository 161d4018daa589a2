package org.layerwright.editor.internal.actions;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the workbench's own menu entries and keys act on the active network editor. */
public final class GlobalActions extends EditorActionBarContributor {

	private static final List<ActionFactory> GLOBAL = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL,
			ActionFactory.RENAME,
			ActionFactory.FIND, ActionFactory.PROPERTIES);

	@Override
	public void setActiveEditor(IEditorPart editor) {
		connect(getActionBars(), editor == null ? null : editor.getAdapter(ActionRegistry.class));
	}

	/** The global actions in {@code bars} call those of {@code registry}; none if that is null. */
	public static void connect(IActionBars bars, ActionRegistry registry) {
		for (ActionFactory factory : GLOBAL) {
			bars.setGlobalActionHandler(factory.getId(), registry == null ? null : registry.getAction(factory.getId()));
		}
		bars.updateActionBars();
	}
}

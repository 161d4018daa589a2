package org.layerwright.editor.internal.actions;

import java.util.function.BooleanSupplier;

import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;
import org.layerwright.ui.KindIcons;

/** An action that knows when it makes sense. */
public final class EditorAction extends Action implements UpdateAction {

	private final BooleanSupplier enabled;
	private final Runnable effect;

	EditorAction(String id, String text, BooleanSupplier enabled, Runnable effect) {
		super(text);
		setId(id);
		this.enabled = enabled;
		this.effect = effect;
	}

	/** The same with an icon of the family. */
	EditorAction icon(String name) {
		setImageDescriptor(KindIcons.named(name));
		setToolTipText(getText());
		return this;
	}

	/** The same, called by the keys that are bound to {@code command}. */
	EditorAction command(String command) {
		setActionDefinitionId(command);
		return this;
	}

	@Override
	public void update() {
		setEnabled(enabled.getAsBoolean());
	}

	@Override
	public void run() {
		if (enabled.getAsBoolean()) {
			effect.run();
		}
	}
}

package org.layerwright.editor.internal.palette;

import org.eclipse.gef.tools.CreationTool;
import org.layerwright.editor.internal.policies.KindFactory;

/** Places a node of a kind where the user clicks. */
public final class PlaceTool extends CreationTool {

	private final Runnable placed;
	private final Runnable left;

	/**
	 * Places nodes of {@code kind}.
	 *
	 * @param placed runs after a node has been placed
	 * @param left runs when another tool takes over
	 */
	public PlaceTool(String kind, Runnable placed, Runnable left) {
		super(new KindFactory(kind));
		this.placed = placed;
		this.left = left;
	}

	@Override
	protected void performCreation(int button) {
		super.performCreation(button);
		placed.run();
	}

	@Override
	public void deactivate() {
		super.deactivate();
		left.run();
	}
}

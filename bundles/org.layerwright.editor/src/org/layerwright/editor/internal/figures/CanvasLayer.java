package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Rectangle;

/** The layer of nodes, with room around them to scroll into. */
public final class CanvasLayer extends FreeformLayer {

	private static final int ROOM = 480;

	@Override
	public Rectangle getFreeformExtent() {
		return super.getFreeformExtent().getCopy().expand(ROOM, ROOM);
	}
}

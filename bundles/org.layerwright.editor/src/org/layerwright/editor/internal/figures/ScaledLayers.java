package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Layers that scale through the graphics' own transform: text and curves stay sharp and keep their proportions. */
public final class ScaledLayers extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		graphics.pushState();
		graphics.scale(getScale());
		graphics.pushState(); // children restore to this one
		paintChildren(graphics);
		graphics.popState();
		graphics.popState();
	}
}

package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;

/** A quiet grid: one dot every few grid steps. */
public final class GridFigure extends GridLayer {

	private static final int STEP = 3 * Look.GRID;

	private Look look;

	/** From now on in the tones of {@code look}; GEF makes the grid before that is known. */
	public void setLook(Look look) {
		this.look = look;
	}

	@Override
	protected void paintGrid(Graphics graphics) {
		graphics.setBackgroundColor(look.color(look.tones().line()));
		Rectangle clip = graphics.getClip(new Rectangle());
		for (int x = Math.floorDiv(clip.x, STEP) * STEP; x < clip.x + clip.width; x += STEP) {
			for (int y = Math.floorDiv(clip.y, STEP) * STEP; y < clip.y + clip.height; y += STEP) {
				graphics.fillRectangle(x, y, 1, 1);
			}
		}
	}
}

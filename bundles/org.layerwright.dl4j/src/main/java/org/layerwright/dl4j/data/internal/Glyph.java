package org.layerwright.dl4j.data.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A digit in a font, white on black in more detail than it is needed: to fill an outline takes longer than to copy a
 * picture of it, and in a JVM that has just started very much longer.
 *
 * @param picture the digit in its middle
 * @param width of the digit, in pixels of the picture
 */
record Glyph(BufferedImage picture, double width) {
	/** Pixels of the picture that the digit is high: twice as many as it gets, or nearly. */
	static final int HEIGHT = 40;
	/** Black pixels on each side. */
	private static final int MARGIN = 2;

	static Glyph of(Shape outline) {
		Rectangle2D box = outline.getBounds2D();
		double scale = HEIGHT / box.getHeight();
		double width = scale * box.getWidth();
		BufferedImage picture = new BufferedImage((int) Math.ceil(width) + 2 * MARGIN,
				HEIGHT + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		AffineTransform placing = AffineTransform.getTranslateInstance(picture.getWidth() / 2.0,
				picture.getHeight() / 2.0);
		placing.scale(scale, scale);
		placing.translate(-box.getCenterX(), -box.getCenterY());
		graphics.fill(placing.createTransformedShape(outline));
		graphics.dispose();
		return new Glyph(picture, width);
	}
}

package org.layerwright.dl4j.data.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

import org.layerwright.dl4j.data.ShapePictures;

/** Draws single forms into one small picture that is used again and again. */
public final class ShapePainter {
	/** Width and height of a picture. */
	public static final int SIZE = 24;
	/** Red, green and blue. */
	public static final int COLOURS = 3;
	private static final double LEAST_RADIUS = 6;
	private static final double MOST_RADIUS = 10;
	/** Forms are brighter than the ground in every colour. */
	private static final double DARKEST_FORM = 0.55;
	private static final double BRIGHTEST_GROUND = 0.45;

	private final ShapePictures settings;
	private final SplittableRandom random;
	private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
	private final Graphics2D graphics = image.createGraphics();
	private final List<Shape> forms = List.of(new Ellipse2D.Double(-0.9, -0.9, 1.8, 1.8),
			new Rectangle2D.Double(-0.8, -0.8, 1.6, 1.6), triangle(), cross());

	/** Draws as the settings say, with numbers from {@code random}. */
	public ShapePainter(ShapePictures settings, SplittableRandom random) {
		this.settings = settings;
		this.random = random;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	private static Shape triangle() {
		Path2D triangle = new Path2D.Double();
		triangle.moveTo(0, -1);
		triangle.lineTo(Math.sqrt(3) / 2, 0.5);
		triangle.lineTo(-Math.sqrt(3) / 2, 0.5);
		triangle.closePath();
		return triangle;
	}

	private static Shape cross() {
		Area cross = new Area(new Rectangle2D.Double(-1, -0.3, 2, 0.6));
		cross.add(new Area(new Rectangle2D.Double(-0.3, -1, 0.6, 2)));
		return cross;
	}

	/** Draws one form and writes its values, 0 to 1 and colour by colour, to {@code values} from {@code start} on. */
	public void paint(int form, float[] values, int start) {
		graphics.setColor(colour(0, BRIGHTEST_GROUND));
		graphics.fillRect(0, 0, SIZE, SIZE);
		graphics.setColor(colour(DARKEST_FORM, 1));
		graphics.fill(placed(forms.get(form)));
		copy(values, start);
	}

	/** Frees what drawing took. */
	public void dispose() {
		graphics.dispose();
	}

	private Color colour(double least, double most) {
		return new Color((float) random.nextDouble(least, most), (float) random.nextDouble(least, most),
				(float) random.nextDouble(least, most));
	}

	private Shape placed(Shape form) {
		double radius = LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * random.nextDouble();
		double free = SIZE / 2.0 - radius;
		AffineTransform placing = AffineTransform.getTranslateInstance(SIZE / 2.0 + free * between(),
				SIZE / 2.0 + free * between());
		placing.rotate(Math.toRadians(settings.rotation() * between()));
		placing.scale(radius, radius);
		return placing.createTransformedShape(form);
	}

	private double between() {
		return 2 * random.nextDouble() - 1;
	}

	private void copy(float[] values, int start) {
		for (int y = 0; y < SIZE; y++) {
			for (int x = 0; x < SIZE; x++) {
				int pixel = image.getRGB(x, y);
				for (int c = 0; c < COLOURS; c++) {
					int shift = 8 * (COLOURS - 1 - c);
					double value = (pixel >> shift & 0xff) / 255.0 + settings.noise() * random.nextGaussian();
					values[start + (c * SIZE + y) * SIZE + x] = (float) Math.max(0, Math.min(1, value));
				}
			}
		}
	}
}

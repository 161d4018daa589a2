package org.layerwright.dl4j.data.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.SplittableRandom;

import org.layerwright.dl4j.data.DigitPictures;

/** Draws single digits into one small picture that is used again and again. */
public final class DigitPainter {
	/** Width and height of a picture. */
	public static final int SIZE = 28;
	/** Height of an upright digit that is not scaled, as in MNIST. */
	private static final double HEIGHT = 20;
	private static final int NOISE_TABLE = 1 << 16;

	private final DigitPictures settings;
	private final SplittableRandom random;
	private final List<Shape[]> fonts = DigitOutlines.ofMachine();
	private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
	private final Graphics2D graphics = image.createGraphics();
	private final byte[] raster = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
	private final float[] noise = new float[NOISE_TABLE];

	/** Draws as the settings say, with numbers from {@code random}. */
	public DigitPainter(DigitPictures settings, SplittableRandom random) {
		this.settings = settings;
		this.random = random;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (float) (settings.noise() * random.nextGaussian());
		}
	}

	/** Draws one digit and writes its pixels, 0 to 1, to {@code pixels} from {@code start} on. */
	public void paint(int digit, float[] pixels, int start) {
		graphics.setTransform(new AffineTransform());
		graphics.setColor(Color.BLACK);
		graphics.fillRect(0, 0, SIZE, SIZE);
		graphics.setColor(Color.WHITE);
		Shape shape = placed(fonts.get(random.nextInt(fonts.size()))[digit]);
		graphics.fill(shape);
		float added = (float) (settings.thickness() * random.nextDouble());
		if (added > 0) {
			graphics.setStroke(new BasicStroke(added, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			graphics.draw(shape);
		}
		copy(pixels, start, random.nextInt(NOISE_TABLE));
	}

	/** Frees what drawing took. */
	public void dispose() {
		graphics.dispose();
	}

	private Shape placed(Shape outline) {
		Rectangle2D box = outline.getBounds2D();
		double size = HEIGHT / box.getHeight() * (1 + settings.scale() * between());
		AffineTransform placing = AffineTransform.getTranslateInstance(SIZE / 2.0 + settings.shift() * between(),
				SIZE / 2.0 + settings.shift() * between());
		placing.rotate(Math.toRadians(settings.rotation() * between()));
		placing.scale(Math.min(size, (SIZE - 4) / box.getWidth()), size);
		placing.translate(-box.getCenterX(), -box.getCenterY());
		return placing.createTransformedShape(outline);
	}

	private double between() {
		return 2 * random.nextDouble() - 1;
	}

	private void copy(float[] pixels, int start, int offset) {
		for (int i = 0; i < SIZE * SIZE; i++) {
			float value = (raster[i] & 0xff) / 255f + noise[(offset + i) & (NOISE_TABLE - 1)];
			pixels[start + i] = Math.max(0, Math.min(1, value));
		}
	}
}

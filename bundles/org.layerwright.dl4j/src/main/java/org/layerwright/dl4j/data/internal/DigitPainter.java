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
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.layerwright.dl4j.data.DigitPictures;

/**
 * Draws digits. What is random about them is settled first, one after the other; then all processors draw, each into a
 * small picture of its own that is used again and again.
 */
public final class DigitPainter {
	/** Width and height of a picture. */
	public static final int SIZE = 28;
	/** Height of an upright digit that is not scaled, as in MNIST. */
	private static final double HEIGHT = 20;
	private static final int NOISE_TABLE = 1 << 16;
	private static final int PIXELS = SIZE * SIZE;

	private final DigitPictures settings;
	private final SplittableRandom random;
	private final List<Shape[]> fonts = DigitOutlines.ofMachine();
	private final float[] noise = new float[NOISE_TABLE];

	/** A digit as it is to be drawn: outline, stroke around it, where its noise begins. */
	private record Sketch(Shape outline, AffineTransform place, float stroke, int noise) {}

	/** Draws as the settings say, with numbers from {@code random}. */
	public DigitPainter(DigitPictures settings, SplittableRandom random) {
		this.settings = settings;
		this.random = random;
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (float) (settings.noise() * random.nextGaussian());
		}
	}

	/** Draws these digits and writes their pixels, 0 to 1, one picture after the other. */
	public void paint(int[] digits, float[] pixels) {
		Sketch[] sketches = new Sketch[digits.length];
		for (int i = 0; i < digits.length; i++) {
			sketches[i] = sketch(digits[i]);
		}
		int parts = Math.max(1, Math.min(digits.length, Runtime.getRuntime().availableProcessors()));
		IntStream.range(0, parts).parallel().forEach(part -> {
			Canvas canvas = new Canvas();
			for (int i = part; i < digits.length; i += parts) {
				canvas.paint(sketches[i], pixels, i * PIXELS);
			}
			canvas.graphics.dispose();
		});
	}

	private Sketch sketch(int digit) {
		Shape outline = fonts.get(random.nextInt(fonts.size()))[digit];
		AffineTransform place = place(outline.getBounds2D());
		float stroke = (float) (settings.thickness() * random.nextDouble());
		return new Sketch(outline, place, stroke, random.nextInt(NOISE_TABLE));
	}

	private AffineTransform place(Rectangle2D box) {
		double size = HEIGHT / box.getHeight() * (1 + settings.scale() * between());
		AffineTransform placing = AffineTransform.getTranslateInstance(SIZE / 2.0 + settings.shift() * between(),
				SIZE / 2.0 + settings.shift() * between());
		placing.rotate(Math.toRadians(settings.rotation() * between()));
		placing.scale(Math.min(size, (SIZE - 4) / box.getWidth()), size);
		placing.translate(-box.getCenterX(), -box.getCenterY());
		return placing;
	}

	private double between() {
		return 2 * random.nextDouble() - 1;
	}

	/** The picture that one thread draws into. */
	private final class Canvas {
		private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
		private final Graphics2D graphics = image.createGraphics();
		private final byte[] raster = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();

		Canvas() {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(Color.WHITE);
		}

		void paint(Sketch sketch, float[] pixels, int start) {
			Arrays.fill(raster, (byte) 0);
			Shape shape = sketch.place.createTransformedShape(sketch.outline);
			graphics.fill(shape);
			if (sketch.stroke > 0) {
				graphics.setStroke(
						new BasicStroke(sketch.stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(shape);
			}
			for (int i = 0; i < PIXELS; i++) {
				float value = (raster[i] & 0xff) / 255f + noise[(sketch.noise + i) & (NOISE_TABLE - 1)];
				pixels[start + i] = Math.max(0, Math.min(1, value));
			}
		}
	}
}

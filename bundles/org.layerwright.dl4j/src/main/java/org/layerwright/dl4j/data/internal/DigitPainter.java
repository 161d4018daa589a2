package org.layerwright.dl4j.data.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
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
	/** Width of a picture with a black pixel on each side. */
	private static final int ROW = SIZE + 2;
	/** Pixels by which edges move at a time: less than the 0.7 at which moving them would no longer be stable. */
	private static final float STEP = 0.5f;

	private final DigitPictures settings;
	private final SplittableRandom random;
	private final List<Glyph[]> fonts = DigitOutlines.ofMachine().stream()
			.map(digits -> Arrays.stream(digits).map(Glyph::of).toArray(Glyph[]::new)).toList();
	private final float[] noise = new float[NOISE_TABLE];

	/** A digit as it is to be drawn: from what, where, pixels added around it, where its noise begins. */
	private record Sketch(BufferedImage picture, AffineTransform place, float margin, int noise) {}

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
		Glyph glyph = fonts.get(random.nextInt(fonts.size()))[digit];
		AffineTransform place = place(glyph);
		float margin = (float) (settings.thickness() / 2 * random.nextDouble());
		return new Sketch(glyph.picture(), place, margin, random.nextInt(NOISE_TABLE));
	}

	private AffineTransform place(Glyph glyph) {
		double size = HEIGHT / Glyph.HEIGHT * (1 + settings.scale() * between());
		AffineTransform placing = AffineTransform.getTranslateInstance(SIZE / 2.0 + settings.shift() * between(),
				SIZE / 2.0 + settings.shift() * between());
		placing.rotate(Math.toRadians(settings.rotation() * between()));
		placing.scale(Math.min(size, (SIZE - 4) / glyph.width()), size);
		placing.translate(-glyph.picture().getWidth() / 2.0, -glyph.picture().getHeight() / 2.0);
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
		private float[] grey = new float[ROW * ROW];
		private float[] next = new float[ROW * ROW];

		Canvas() {
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		}

		void paint(Sketch sketch, float[] pixels, int start) {
			Arrays.fill(raster, (byte) 0);
			graphics.drawImage(sketch.picture, sketch.place, null);
			for (int y = 0; y < SIZE; y++) {
				for (int x = 0; x < SIZE; x++) {
					grey[(y + 1) * ROW + x + 1] = (raster[y * SIZE + x] & 0xff) / 255f;
				}
			}
			for (float left = sketch.margin; left > 0; left -= STEP) {
				thicken(Math.min(STEP, left));
			}
			for (int y = 0; y < SIZE; y++) {
				for (int x = 0; x < SIZE; x++) {
					float value = grey[(y + 1) * ROW + x + 1]
							+ noise[(sketch.noise + y * SIZE + x) & (NOISE_TABLE - 1)];
					pixels[start + y * SIZE + x] = Math.max(0, Math.min(1, value));
				}
			}
		}

		/**
		 * Moves all edges outwards: one step in time of ∂u/∂t = |∇u|, with differences to the brighter side (Osher and
		 * Sethian, 1988; as dilation of pictures Brockett and Maragos, 1994).
		 */
		private void thicken(float by) {
			for (int y = 1; y <= SIZE; y++) {
				for (int i = y * ROW + 1; i <= y * ROW + SIZE; i++) {
					float value = grey[i];
					float across = Math.max(value, Math.max(grey[i - 1], grey[i + 1])) - value;
					float down = Math.max(value, Math.max(grey[i - ROW], grey[i + ROW])) - value;
					next[i] = Math.min(1, value + by * (float) Math.sqrt(across * across + down * down));
				}
			}
			float[] before = grey;
			grey = next;
			next = before;
		}
	}
}

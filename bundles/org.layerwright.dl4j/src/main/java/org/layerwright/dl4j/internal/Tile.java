package org.layerwright.dl4j.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

import org.layerwright.dl4j.data.Part;

/**
 * One sample as a square: a picture as it is, anything else as a curve for each feature over time, or one over all
 * features.
 *
 * @param shape shape of a sample
 * @param least smallest value that is shown: black, or the lower end of curves
 * @param most greatest value that is shown
 */
record Tile(int[] shape, float least, float most) {
	static final int BACKGROUND = 0xffe8e8e8;

	private static final int SIDE = 112;
	private static final int[] COLORS = { 0xff1f6fb4, 0xffd9641e, 0xff2e8b57, 0xff8e44ad, 0xffb03a2e };

	/** A tile for samples such as some that there are. */
	static Tile of(Part part, int... rows) {
		boolean picture = part.shape().length == 3;
		float least = picture ? 0 : Float.MAX_VALUE;
		float most = picture ? 1 : -Float.MAX_VALUE;
		for (int row : rows) {
			for (int i = row * part.width(); i < (row + 1) * part.width(); i++) {
				least = Math.min(least, part.values()[i]);
				most = Math.max(most, part.values()[i]);
			}
		}
		return new Tile(part.shape(), least, Math.max(most, least + 1e-6f));
	}

	/** Its side in pixels. */
	int side() {
		return shape.length == 3 ? scale() * Math.max(shape[1], shape[2]) : SIDE;
	}

	/** Whole pixels for one of a picture. */
	private int scale() {
		return Math.max(1, SIDE / Math.max(shape[1], shape[2]));
	}

	/** Paints the sample that begins at {@code from}. */
	void paint(BufferedImage sheet, int left, int top, float[] values, int from) {
		if (shape.length == 3) {
			pixels(sheet, left, top, values, from);
		} else {
			curves(sheet, left, top, values, from);
		}
	}

	private void pixels(BufferedImage sheet, int left, int top, float[] values, int from) {
		int scale = scale();
		for (int y = 0; y < shape[1] * scale; y++) {
			for (int x = 0; x < shape[2] * scale; x++) {
				sheet.setRGB(left + x, top + y, color(values, from + y / scale * shape[2] + x / scale));
			}
		}
	}

	private int color(float[] values, int place) {
		int plane = shape[1] * shape[2];
		int color = 0xff;
		for (int c = 0; c < 3; c++) {
			float value = values[place + (shape[0] == 3 ? c * plane : 0)];
			color = color << 8 | Math.round(255 * share(value));
		}
		return color;
	}

	private float share(float value) {
		return Math.max(0, Math.min(1, (value - least) / (most - least)));
	}

	private void curves(BufferedImage sheet, int left, int top, float[] values, int from) {
		Graphics2D graphics = sheet.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(left, top, SIDE, SIDE);
		graphics.clipRect(left, top, SIDE, SIDE);
		graphics.setStroke(new BasicStroke(1.5f));
		int count = shape.length == 2 ? shape[0] : 1;
		int length = shape[shape.length - 1];
		for (int i = 0; i < count; i++) {
			Path2D curve = new Path2D.Float();
			curve.moveTo(left, height(top, values[from + i * length]));
			for (int t = 1; t < length; t++) {
				curve.lineTo(left + (SIDE - 1f) * t / (length - 1), height(top, values[from + i * length + t]));
			}
			graphics.setColor(new Color(COLORS[i % COLORS.length]));
			graphics.draw(curve);
		}
		graphics.dispose();
	}

	private float height(int top, float value) {
		return top + (SIDE - 1) * (1 - (value - least) / (most - least));
	}
}

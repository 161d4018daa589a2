package org.layerwright.views.internal.progress;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.layerwright.protocol.GeneratedSamples;

/** Draws points of the plane and pictures as large as there is room. */
final class SamplesDrawing {
	private static final int MARGIN = 12;
	private static final int GAP = 4;
	private static final int DOT = 5;
	private static final int WHITE = 255;
	private static final int GREYS = 256;

	private SamplesDrawing() {}

	/**
	 * Draws samples.
	 *
	 * @param shown null for none
	 * @param all those of all epochs: points of each are drawn on the same scale
	 */
	static void paint(GC gc, Rectangle area, GeneratedSamples shown, List<GeneratedSamples> all, CurveColors colors) {
		gc.setBackground(colors.ground());
		gc.fillRectangle(area);
		if (shown == null || shown.shape().size() < 2) {
			return;
		}
		gc.setAntialias(SWT.ON);
		if (shown.kind().equals(GeneratedSamples.PICTURES) && shown.shape().size() == 4) {
			pictures(gc, area, shown);
		} else {
			points(gc, area, shown, all, colors);
		}
	}

	private static void points(GC gc, Rectangle area, GeneratedSamples shown, List<GeneratedSamples> all,
			CurveColors colors) {
		PlaneExtent extent = PlaneExtent.of(all);
		int side = Math.min(area.width, area.height) - 2 * MARGIN;
		int left = area.x + (area.width - side) / 2;
		int top = area.y + (area.height - side) / 2;
		gc.setForeground(colors.grid());
		gc.drawRectangle(left, top, side, side);
		gc.drawLine(left, top + extent.place(0, side), left + side, top + extent.place(0, side));
		gc.drawLine(left + extent.place(0, side), top, left + extent.place(0, side), top + side);
		gc.setBackground(colors.of(Curve.Role.TRAINING));
		gc.setAlpha(WHITE * 2 / 3);
		List<Double> values = shown.values();
		int width = shown.shape().get(1);
		for (int i = 0; i + width <= values.size(); i += width) {
			int x = left + extent.place(values.get(i), side);
			int y = top + side - extent.place(width > 1 ? values.get(i + 1) : 0, side);
			gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
		}
		gc.setAlpha(WHITE);
	}

	private static void pictures(GC gc, Rectangle area, GeneratedSamples shown) {
		int count = shown.shape().get(0);
		int height = shown.shape().get(2);
		int width = shown.shape().get(3);
		int columns = columns(area, count, (double) width / height);
		int rows = (count + columns - 1) / columns;
		double scale = Math.min((area.width - 2.0 * MARGIN) / columns / width,
				(area.height - 2.0 * MARGIN) / rows / height);
		int cellWidth = Math.max(1, (int) (width * scale));
		int cellHeight = Math.max(1, (int) (height * scale));
		gc.setInterpolation(SWT.NONE);
		for (int i = 0; i < count; i++) {
			Image image = new Image(gc.getDevice(), picture(shown, i));
			gc.drawImage(image, 0, 0, width, height, area.x + MARGIN + i % columns * cellWidth,
					area.y + MARGIN + i / columns * cellHeight, Math.max(1, cellWidth - GAP),
					Math.max(1, cellHeight - GAP));
			image.dispose();
		}
	}

	/** The number of columns that leaves each picture the most room. */
	private static int columns(Rectangle area, int count, double aspect) {
		int best = 1;
		double largest = 0;
		for (int columns = 1; columns <= count; columns++) {
			int rows = (count + columns - 1) / columns;
			double height = Math.min(area.width / (columns * aspect), (double) area.height / rows);
			if (height > largest) {
				largest = height;
				best = columns;
			}
		}
		return best;
	}

	private static ImageData picture(GeneratedSamples shown, int index) {
		int channels = shown.shape().get(1);
		int height = shown.shape().get(2);
		int width = shown.shape().get(3);
		int size = height * width;
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int start = index * channels * size;
		for (int i = 0; i < size; i++) {
			int red = level(shown.values().get(start + i));
			int green = channels == 3 ? level(shown.values().get(start + size + i)) : red;
			int blue = channels == 3 ? level(shown.values().get(start + 2 * size + i)) : red;
			data.setPixel(i % width, i / width, (red << 16) | (green << 8) | blue);
		}
		return data;
	}

	private static int level(double value) {
		return value > 0 ? Math.min(WHITE, (int) (value * GREYS)) : 0; // what is not a number is black
	}
}

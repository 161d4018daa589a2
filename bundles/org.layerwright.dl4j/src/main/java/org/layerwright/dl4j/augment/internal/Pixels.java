package org.layerwright.dl4j.augment.internal;

import org.layerwright.dl4j.augment.Drafts;

/** The pixels of one picture after the other. */
public final class Pixels {
	private final Drafts drafts;
	private final int channels;
	private final int height;
	private final int width;
	private final float[] before;
	private int start;

	/** Where the pixel comes from that stands somewhere afterwards. */
	@FunctionalInterface
	public interface Origin {
		/** Column or row in the picture of before; need not be whole, nor inside. */
		double at(int x, int y);
	}

	Pixels(Drafts drafts) {
		int[] shape = drafts.shape();
		this.drafts = drafts;
		this.channels = shape[0];
		this.height = shape[1];
		this.width = shape[2];
		this.before = new float[drafts.width()];
	}

	Pixels of(int sample) {
		start = sample * drafts.width();
		return this;
	}

	/** Height in pixels. */
	public int height() {
		return height;
	}

	/** Width in pixels. */
	public int width() {
		return width;
	}

	/** Makes a pixel black: 0 in all channels. */
	public void erase(int x, int y) {
		for (int c = 0; c < channels; c++) {
			int place = (c * height + y) * width + x;
			drafts.values()[start + place] = drafts.zero(place);
		}
	}

	/** Takes every pixel from somewhere else, between four pixels in proportion; black from outside. */
	public void move(Origin column, Origin row) {
		System.arraycopy(drafts.values(), start, before, 0, before.length);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double fromX = column.at(x, y);
				double fromY = row.at(x, y);
				for (int c = 0; c < channels; c++) {
					int plane = c * height * width;
					drafts.values()[start + plane + y * width + x] = between(plane, fromX, fromY);
				}
			}
		}
	}

	private float between(int plane, double x, double y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		float right = (float) (x - left);
		float down = (float) (y - top);
		float upper = pixel(plane, left, top) * (1 - right) + (right == 0 ? 0 : pixel(plane, left + 1, top) * right);
		if (down == 0) {
			return upper;
		}
		float lower = pixel(plane, left, top + 1) * (1 - right)
				+ (right == 0 ? 0 : pixel(plane, left + 1, top + 1) * right);
		return upper * (1 - down) + lower * down;
	}

	private float pixel(int plane, int x, int y) {
		boolean inside = x >= 0 && x < width && y >= 0 && y < height;
		return inside ? before[plane + y * width + x] : drafts.zero(plane);
	}
}

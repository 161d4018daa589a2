package org.layerwright.ui;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** An icon made for 16 points, drawn at another size from its vectors. */
final class SizedIcon extends ImageDescriptor {

	private static final int NATURAL = 16;

	private final ImageDescriptor icon;
	private final int points;

	SizedIcon(ImageDescriptor icon, int points) {
		this.icon = icon;
		this.points = points;
	}

	@Override
	public ImageData getImageData(int zoom) {
		int exact = zoom * points / NATURAL;
		ImageData data = icon.getImageData(exact);
		int wide = points * zoom / 100;
		return data == null || data.width == wide ? data : data.scaledTo(wide, wide);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SizedIcon that && that.icon.equals(icon) && that.points == points;
	}

	@Override
	public int hashCode() {
		return Objects.hash(icon, points);
	}
}

package org.layerwright.catalog.layers;

import java.util.List;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Text;

/** Rows and columns at the edges of a picture. */
record Margin(int top, int bottom, int left, int right) {

	static final Attr<List<Integer>> ROWS = Attr.integers("rows", "Rows", 1, 2).atLeast(0).byDefault(List.of(1, 1))
			.unit("px").doc("Rows at the top and at the bottom; one number holds for both.");
	static final Attr<List<Integer>> COLUMNS = Attr.integers("columns", "Columns", 1, 2).atLeast(0)
			.byDefault(List.of(1, 1)).unit("px")
			.doc("Columns on the left and on the right; one number holds for both.");

	static Margin of(Attrs a) {
		Sliding.Extent rows = Sliding.Extent.of(a.get(ROWS));
		Sliding.Extent columns = Sliding.Extent.of(a.get(COLUMNS));
		return new Margin(rows.height(), rows.width(), columns.height(), columns.width());
	}

	/** A picture with the margin around it. */
	Shape around(Shape picture) {
		return resized(picture, picture.size(Axis.HEIGHT) + top + bottom, picture.size(Axis.WIDTH) + left + right);
	}

	/** A picture without the margin, which must leave something. */
	Shape within(Shape picture) throws ShapeMismatch {
		requireRest(Axis.HEIGHT, picture, top + bottom);
		requireRest(Axis.WIDTH, picture, left + right);
		return resized(picture, picture.size(Axis.HEIGHT) - top - bottom, picture.size(Axis.WIDTH) - left - right);
	}

	private static void requireRest(Axis axis, Shape picture, int cut) throws ShapeMismatch {
		if (cut >= picture.size(axis)) {
			throw Common.mismatch("shape.cut", null, Text.of("axis." + axis), cut, picture.size(axis));
		}
	}

	private static Shape resized(Shape picture, int height, int width) {
		return Shape.image(height, width, picture.size(Axis.CHANNELS));
	}

	/** The layer that {@code builder} makes with the margin. */
	Code layer(String builder) {
		return Code.construct(builder, top, bottom, left, right).call("build");
	}

	/** Such as {@code 1+1, 0+3}. */
	@Override
	public String toString() {
		return top + "+" + bottom + ", " + left + "+" + right;
	}
}

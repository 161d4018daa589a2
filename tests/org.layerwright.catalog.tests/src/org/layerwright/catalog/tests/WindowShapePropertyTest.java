package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Windows that slide over pictures, counted one by one. */
class WindowShapePropertyTest {

	/** Places from which a window of {@code extent} lies within {@code size}. */
	private static int fitting(int size, int extent, int stride) {
		int count = 0;
		for (int at = 0; at + extent <= size; at += stride) {
			count++;
		}
		return count;
	}

	/** Places that a window visits if the edge may be crossed: each stride of the picture has one. */
	private static int visited(int size, int stride) {
		int count = 0;
		for (int at = 0; at < size; at += stride) {
			count++;
		}
		return count;
	}

	private static Attrs conv(int kernel, int stride, int dilation, boolean same) {
		return Kinds.layer("conv2d", "filters", "3", "kernel", kernel + "," + (kernel + 1), "stride",
				String.valueOf(stride), "dilation", dilation + ",1", "padding", same ? "same" : "valid");
	}

	@Property
	void a_valid_convolution_has_a_place_for_each_window_that_fits(@ForAll @IntRange(min = 1, max = 40) int height,
			@ForAll @IntRange(min = 1, max = 40) int width, @ForAll @IntRange(min = 1, max = 7) int kernel,
			@ForAll @IntRange(min = 1, max = 5) int stride, @ForAll @IntRange(min = 1, max = 3) int dilation)
			throws ShapeMismatch {
		Attrs conv = conv(kernel, stride, dilation, false);
		Shape input = Shape.image(height, width, 2);
		int rows = fitting(height, dilation * (kernel - 1) + 1, stride);
		int columns = fitting(width, kernel + 1, stride);
		if (rows == 0 || columns == 0) {
			assertThrows(ShapeMismatch.class, () -> Kinds.shape(conv, input));
		} else {
			assertEquals(Shape.image(rows, columns, 3), Kinds.shape(conv, input));
			long each = 2L * kernel * (kernel + 1);
			assertEquals(rows * columns * 3 * each,
					((LayerKind) conv.kind()).cost(conv, List.of(input)).multiplyAdds());
		}
	}

	@Property
	void a_same_convolution_has_a_place_for_each_stride(@ForAll @IntRange(min = 1, max = 40) int height,
			@ForAll @IntRange(min = 1, max = 40) int width, @ForAll @IntRange(min = 1, max = 7) int kernel,
			@ForAll @IntRange(min = 1, max = 5) int stride) throws ShapeMismatch {
		assertEquals(Shape.image(visited(height, stride), visited(width, stride), 3),
				Kinds.shape(conv(kernel, stride, 1, true), Shape.image(height, width, 1)));
	}

	@Property
	void explicit_padding_counts_as_part_of_the_picture(@ForAll @IntRange(min = 5, max = 40) int size,
			@ForAll @IntRange(min = 1, max = 5) int kernel, @ForAll @IntRange(min = 1, max = 5) int stride,
			@ForAll @IntRange(min = 0, max = 4) int rows, @ForAll @IntRange(min = 0, max = 4) int columns)
			throws ShapeMismatch {
		Attrs conv = Kinds.layer("conv2d", "filters", "3", "kernel", String.valueOf(kernel), "stride",
				String.valueOf(stride), "padding", "explicit", "pad", rows + "," + columns);
		assertEquals(
				Shape.image(fitting(size + 2 * rows, kernel, stride), fitting(size + 2 * columns, kernel, stride), 3),
				Kinds.shape(conv, Shape.image(size, size, 1)));
	}

	@Property
	void pooling_keeps_the_channels(@ForAll @IntRange(min = 3, max = 30) int size,
			@ForAll @IntRange(min = 1, max = 3) int kernel, @ForAll @IntRange(min = 1, max = 9) int channels)
			throws ShapeMismatch {
		Attrs pool = Kinds.layer("max_pool2d", "kernel", String.valueOf(kernel));
		Shape output = Kinds.shape(pool, Shape.image(size, size, channels));
		assertEquals(channels, output.size(Axis.CHANNELS));
		assertEquals(fitting(size, kernel, kernel), output.size(Axis.HEIGHT));
	}
}

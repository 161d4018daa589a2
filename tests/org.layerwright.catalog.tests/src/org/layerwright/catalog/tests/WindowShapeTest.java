package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;
import org.layerwright.catalog.Window;

/** What windows that slide over pictures say of themselves. */
class WindowShapeTest {

	@Test
	void a_kernel_that_is_too_large_is_named_with_its_numbers_and_a_remedy() {
		Attrs conv = Kinds.layer("conv2d", "filters", "3", "kernel", "5,2");
		ShapeMismatch mismatch = assertThrows(ShapeMismatch.class, () -> Kinds.shape(conv, Shape.image(3, 8, 1)));
		assertEquals("height: the window covers 5 but the input has only 3", mismatch.text().in(Locale.ENGLISH));
		assertEquals("高度：窗口覆盖 5，而输入只有 3", mismatch.text().in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("set.padding", mismatch.remedy());
	}

	@Test
	void the_window_of_a_layer_includes_dilation_and_stride() {
		Attrs conv = Kinds.layer("conv2d", "filters", "3", "kernel", "3,5", "dilation", "2", "stride", "2,1");
		assertEquals(new Window(5, 9, 2, 1), ((LayerKind) conv.kind()).window(conv));
		Attrs pool = Kinds.layer("avg_pool2d", "kernel", "3");
		assertEquals(new Window(3, 3, 3, 3), ((LayerKind) pool.kind()).window(pool));
	}
}

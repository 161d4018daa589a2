package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Cost;
import org.layerwright.catalog.LayerKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.ShapeMismatch;

/** What layers without windows make of shapes, and what they cost. */
class LayerShapeTest {

	private static final Shape PICTURE = Shape.image(4, 5, 3);

	private static Cost cost(Attrs layer, Shape... inputs) {
		return ((LayerKind) layer.kind()).cost(layer, List.of(inputs));
	}

	private static void assertMismatch(String why, String remedy, Attrs layer, Shape... inputs) {
		ShapeMismatch mismatch = assertThrows(ShapeMismatch.class, () -> Kinds.shape(layer, inputs));
		assertEquals(why, mismatch.text().in(Locale.ENGLISH));
		assertEquals(remedy, mismatch.remedy());
	}

	@Test
	void dense_connects_each_feature_with_each_unit() throws ShapeMismatch {
		Attrs dense = Kinds.layer("dense", "units", "10");
		assertEquals(Shape.features(10), Kinds.shape(dense, Shape.features(784)));
		assertEquals(new Cost(7_850, 0, 7_840), cost(dense, Shape.features(784)));
		assertEquals(7_840,
				cost(Kinds.layer("dense", "units", "10", "bias", "false"), Shape.features(784)).trainable());
	}

	@Test
	void dense_wants_pictures_flattened() {
		assertMismatch(
				"Dense takes a vector of features but gets the picture 4×5×3 (height × width × channels), whose height "
						+ "and width are dimensions of their own; flatten it",
				"insert.flatten",
				Kinds.layer("dense", "units", "10"), PICTURE);
	}

	@Test
	void a_convolution_wants_features_made_a_picture() {
		assertMismatch(
				"2-D convolution takes a picture (height × width × channels) but gets 60 (features): it lacks height "
						+ "and width",
				"insert.reshape",
				Kinds.layer("conv2d", "filters", "2", "kernel", "3"), Shape.features(60));
	}

	@Test
	void flatten_and_reshape_keep_the_numbers() throws ShapeMismatch {
		assertEquals(Shape.features(60), Kinds.shape(Kinds.layer("flatten"), PICTURE));
		assertEquals(PICTURE, Kinds.shape(Kinds.layer("reshape", "shape", "4,5,3"), Shape.features(60)));
		assertMismatch("4×5×3 (height × width × channels) has 60 numbers but 4×4 (time × features) has 16", "set.shape",
				Kinds.layer("reshape", "shape", "4,4"),
				PICTURE);
	}

	@Test
	void concat_adds_up_channels_and_refuses_pictures_of_other_sizes() throws ShapeMismatch {
		Attrs concat = Kinds.layer("concat");
		assertEquals(Shape.image(4, 5, 8), Kinds.shape(concat, PICTURE, Shape.image(4, 5, 5)));
		assertMismatch("width: Concatenate takes inputs of one size but gets 5 and 6", null, concat, PICTURE,
				Shape.image(4, 6, 3));
		assertMismatch(
				"Concatenate takes inputs of one sort but gets 4×5×3 (height × width × channels) and 60 (features): "
						+ "their dimensions are not the same",
				"insert.flatten", concat, PICTURE,
				Shape.features(60));
	}

	@Test
	void add_wants_one_shape() throws ShapeMismatch {
		Attrs add = Kinds.layer("add");
		assertEquals(PICTURE, Kinds.shape(add, PICTURE, PICTURE));
		assertMismatch(
				"Add takes inputs of one shape, element by element, but features disagrees: 4 (features) and 5 "
						+ "(features)",
				null, add, Shape.features(4),
				Shape.features(5));
	}

	@Test
	void global_pooling_leaves_one_number_a_channel() throws ShapeMismatch {
		Attrs pool = Kinds.layer("global_pool");
		assertEquals(Shape.features(3), Kinds.shape(pool, PICTURE));
		assertEquals(Shape.features(6), Kinds.shape(pool, Shape.sequence(Shape.UNKNOWN, 6)));
		assertThrows(ShapeMismatch.class, () -> Kinds.shape(pool, Shape.features(3)));
	}

	@Test
	void batch_normalization_learns_scale_and_shift_and_keeps_mean_and_variance() throws ShapeMismatch {
		assertEquals(new Cost(6, 6, 60), cost(Kinds.layer("batch_norm"), PICTURE));
		assertEquals(new Cost(0, 6, 60), cost(Kinds.layer("batch_norm", "affine", "false"), PICTURE));
		assertEquals(PICTURE, Kinds.shape(Kinds.layer("batch_norm"), PICTURE));
	}

	@Test
	void a_shape_that_only_the_data_tell_cannot_be_flattened() {
		assertMismatch(
				"the time of ?×6 (time × features) is only known with the data, so how many numbers that makes is not "
						+ "known either",
				null, Kinds.layer("flatten"),
				Shape.sequence(Shape.UNKNOWN, 6));
	}
}

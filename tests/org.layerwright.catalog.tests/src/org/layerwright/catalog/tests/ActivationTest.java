package org.layerwright.catalog.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.catalog.ActivationKind;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.Sample;

/** The curves of activation functions. */
class ActivationTest {

	private static final double STEP = 1e-5;

	static Stream<ActivationKind> activations() {
		return Kinds.CATALOG.kinds(ActivationKind.class).stream();
	}

	@ParameterizedTest
	@MethodSource("activations")
	void the_derivative_is_that_of_the_curve(ActivationKind kind) {
		for (Sample sample : kind.declaration().samples()) {
			Attrs a = Attrs.of(Kinds.CATALOG, kind, sample.settings());
			DoubleStream.of(-9.5, -6, -3.1, -1.1, -0.3, -0.01, 0.01, 0.3, 1.1, 3.1, 6, 9.5).forEach(x -> {
				double numeric = (kind.value(a, x + STEP) - kind.value(a, x - STEP)) / (2 * STEP);
				assertEquals(numeric, kind.derivative(a, x), 1e-8, kind.id() + " at " + x);
			});
		}
	}

	@ParameterizedTest
	@CsvSource({ "identity,-2,-2", "step,0,0", "step,0.1,1", "sigmoid,0,0.5", "sigmoid,2,0.8807970779778823",
		"tanh,1,0.7615941559557649", "relu,-3,0", "relu,3,3", "leaky_relu,-3,-0.03", "softmax,2,0.8807970779778823",
		"gelu,1,0.8413447460685429", "gelu,-3.00778132785324,-0.00395767509722518",
		"gelu,1.27192543180685,1.14257086033024" })
	void the_curve_goes_through_known_points(String id, double x, double y) {
		Attrs a = Kinds.attrs(Family.ACTIVATION, id);
		assertEquals(y, ((ActivationKind) a.kind()).value(a, x), 1e-14);
	}

	@ParameterizedTest
	@CsvSource({ "relu,0,1", "leaky_relu,0,1", "step,0,0" })
	void at_a_kink_the_derivative_is_that_of_the_right_side(String id, double x, double slope) {
		Attrs a = Kinds.attrs(Family.ACTIVATION, id);
		assertEquals(slope, ((ActivationKind) a.kind()).derivative(a, x));
	}

	@Test
	void far_out_the_exact_gelu_neither_overflows_nor_waits() {
		Attrs gelu = Kinds.attrs(Family.ACTIVATION, "gelu");
		assertEquals(1e6, ((ActivationKind) gelu.kind()).value(gelu, 1e6));
		assertEquals(0, ((ActivationKind) gelu.kind()).value(gelu, -1e6), 1e-300);
	}
}

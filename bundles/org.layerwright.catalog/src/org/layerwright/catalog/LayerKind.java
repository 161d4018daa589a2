package org.layerwright.catalog;

import java.util.List;

/** A kind of node: what it makes of shapes, what it costs, what it becomes in Java. Stateless. */
public interface LayerKind extends Kind {

	default Ports ports() {
		return Ports.THROUGH;
	}

	/**
	 * The shape this layer gives for one sample.
	 *
	 * @param a settings without faults of severity error
	 * @param inputs one shape per edge that ends here, in the order of the edges, as many as {@link #ports} allows
	 * @throws ShapeMismatch if the layer cannot take these shapes
	 */
	Shape outputShape(Attrs a, List<Shape> inputs) throws ShapeMismatch;

	/** Parameters and multiply-adds for one sample; {@code inputs} have passed {@link #outputShape}. */
	default Cost cost(Attrs a, List<Shape> inputs) {
		return Cost.NONE;
	}

	/** What an output of this layer sees of its input. */
	default Window window(Attrs a) {
		return Window.POINT;
	}

	/** What an output sees of these inputs, where that depends on them. */
	default Window window(Attrs a, List<Shape> inputs) {
		return window(a);
	}

	/**
	 * Whether it must have a sequence as a whole because steps see later ones, or earlier ones in another way than by a
	 * state that is carried along; then truncated back-propagation must not cut the sequence into pieces.
	 */
	default boolean wholeSequence() {
		return false;
	}

	/** What the node becomes in generated Java. */
	Emission emit(Attrs a, EmitContext context);

	/** The settings that a node shows below its name, at most about three, such as "5×5, 20". */
	default String summary(Attrs a) {
		return "";
	}
}

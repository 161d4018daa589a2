package org.layerwright.catalog;

/** An activation function. */
public interface ActivationKind extends Kind {

	/** The {@code IActivation}, or the {@code Activation} constant where that is enough. */
	Code emit(Attrs a);

	/**
	 * f(x) for drawing the curve; for functions of a whole vector (softmax) of the vector (x, 0).
	 *
	 * @param x any finite number
	 */
	double value(Attrs a, double x);

	/** The derivative at {@code x}; at a kink that of the right side. */
	double derivative(Attrs a, double x);
}

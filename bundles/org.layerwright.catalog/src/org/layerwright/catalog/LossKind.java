package org.layerwright.catalog;

/** A loss function: what training makes small. */
public interface LossKind extends Kind {

	/** The {@code ILossFunction}. */
	Code emit(Attrs a);

	/** Whether it is for classes (one-hot or 0/1 targets) and not for numbers. */
	boolean classification();

	/** Id of the activation that an output layer has with this loss unless it says otherwise. */
	String outputActivation();
}

package org.layerwright.dl4j.layer;

/**
 * One array of a layer's parameters.
 *
 * @param key its name in the parameter table
 * @param role what it is for
 * @param rows inputs of the map that it is; 1 for one row
 * @param columns outputs of all pieces together
 * @param pieces maps of the same size side by side, each of which starts as if it were alone
 */
public record Weight(String key, Role role, long rows, long columns, int pieces) {

	/** What parameters are for: how they start, and which regularisation holds for them. */
	public enum Role {
		/** Multiplies inputs: starts as the layer's weight initialisation says, regularised as weights are. */
		WEIGHT,
		/** Is added to outputs: starts with the layer's initial bias, regularised as biases are. */
		BIAS,
		/** Scales what has been normalised: starts with 1, never regularised. */
		GAIN,
		/** Shifts what has been normalised: starts with 0, never regularised. */
		SHIFT
	}

	/** A map from {@code rows} inputs to {@code columns} outputs. */
	public static Weight matrix(String key, long rows, long columns) {
		return new Weight(key, Role.WEIGHT, rows, columns, 1);
	}

	/** One number for each of {@code columns} outputs. */
	public static Weight row(String key, Role role, long columns) {
		return new Weight(key, role, 1, columns, 1);
	}

	/** The same as several maps side by side. */
	public Weight inPieces(int count) {
		return new Weight(key, role, rows, columns, count);
	}

	long length() {
		return rows * columns;
	}
}

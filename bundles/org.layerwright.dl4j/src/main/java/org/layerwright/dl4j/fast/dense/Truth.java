package org.layerwright.dl4j.fast.dense;

/**
 * What should come out of a layer.
 *
 * @param labels row by row
 * @param width labels of a row: one for each output, or 1, the number of a class
 * @param mask for each row whether it counts, 0 if not; or null if all do
 */
record Truth(float[] labels, int width, float[] mask) {

	/** Whether a row counts. */
	boolean counts(int row) {
		return mask == null || mask[row] != 0;
	}
}

package org.layerwright.catalog;

/** A training procedure: which settings a training has and which Java it becomes. */
public interface ProcedureKind extends Kind {

	/**
	 * Adds the calls that set up training, such as {@code epochs(5)}, to {@code training}.
	 *
	 * @param data the data source as an expression
	 * @param ordered whether the data must be split in its order
	 */
	Code emit(Attrs a, Code training, Code data, boolean ordered);
}

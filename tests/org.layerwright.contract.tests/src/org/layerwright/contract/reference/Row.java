package org.layerwright.contract.reference;

/** What a vector's kind of layer is here. */
@FunctionalInterface
interface Row {

	/** Says with {@code plan} which layer to try, honouring every attribute of {@code vector}. */
	void plan(Vector vector, Plan plan);
}

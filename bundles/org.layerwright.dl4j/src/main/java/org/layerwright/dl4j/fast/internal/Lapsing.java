package org.layerwright.dl4j.fast.internal;

/** A fast layer or vertex that leaves data that it does not expect to DL4J's code. */
public interface Lapsing {
	/** Whether it has done so since it was made. */
	Lapse lapse();
}

package org.layerwright.dl4j.fast;

/** What must know that its graph may see only a part of a batch: layers with statistics or random numbers. */
public interface Shared {

	/**
	 * Says which part. Until told otherwise it is {@link Share#WHOLE}; the answers of a share change from one iteration
	 * to the next, so it must be asked in each forward pass.
	 */
	void share(Share share);
}

package org.layerwright.dl4j.fast.internal;

/** A layer of our own that does less where it knows its place in the graph. */
public interface Placed {

	/** Says where it is; until then it takes nothing for granted. */
	void place(Site site);
}

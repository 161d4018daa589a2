package org.layerwright.dl4j.fast.internal;

/** Whether data that were not as expected have been left to DL4J's code. */
public final class Lapse {
	private boolean happened;

	/** Notes that they have, and gives back what DL4J's code made of them. */
	public <R> R to(R result) {
		happened = true;
		return result;
	}

	/** Whether it has ever happened. */
	public boolean happened() {
		return happened;
	}
}

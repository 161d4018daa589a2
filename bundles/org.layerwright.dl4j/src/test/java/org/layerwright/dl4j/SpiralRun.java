package org.layerwright.dl4j;

/** A training in a process of its own. */
public final class SpiralRun {
	private SpiralRun() {}

	/** Trains for as many epochs as the first argument says. */
	public static void main(String[] args) {
		Networks.spiral(Integer.parseInt(args[0])).run(args);
	}
}

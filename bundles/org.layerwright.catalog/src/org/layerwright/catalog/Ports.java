package org.layerwright.catalog;

/**
 * How many edges may end and begin at a node.
 *
 * @param leastInputs edges that must end here
 * @param mostInputs edges that may end here; {@link Integer#MAX_VALUE} for any number
 * @param output whether edges may begin here
 */
public record Ports(int leastInputs, int mostInputs, boolean output) {

	/** No input, one output. */
	public static final Ports SOURCE = new Ports(0, 0, true);
	/** One input, one output. */
	public static final Ports THROUGH = new Ports(1, 1, true);
	/** Two or more inputs, one output. */
	public static final Ports MERGE = new Ports(2, Integer.MAX_VALUE, true);
	/** One input, no output. */
	public static final Ports SINK = new Ports(1, 1, false);
}

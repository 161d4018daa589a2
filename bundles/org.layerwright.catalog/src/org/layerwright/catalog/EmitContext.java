package org.layerwright.catalog;

import java.util.List;

/**
 * What a layer may need to know of its surroundings when it is emitted.
 *
 * @param inputs the shapes that reach it, in the order of its ports
 * @param output the shape it gives
 * @param loss the settings of the training's loss, for an output layer; null where the network learns from what another
 * one says, as a generator does
 */
public record EmitContext(List<Shape> inputs, Shape output, Attrs loss) {

	/** The only or first input. */
	public Shape input() {
		return inputs.get(0);
	}
}

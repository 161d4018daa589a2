package org.layerwright.protocol;

import java.util.List;

/**
 * How the layers are doing. May be dropped when a reader is slow.
 *
 * @param seq position in the run, from 1
 * @param t milliseconds since the run began
 * @param epoch from 1
 * @param iteration from 1
 * @param layers one entry a layer that has parameters or activations, in the order of the forward pass
 */
public record Layers(long seq, long t, int epoch, int iteration, List<LayerHealth> layers) implements Event {
	@Override
	public boolean essential() {
		return false;
	}
}

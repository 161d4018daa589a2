package org.layerwright.core;

import java.util.List;

import org.layerwright.catalog.Cost;

/**
 * What a node costs for one sample.
 *
 * @param cost parameters and multiply-adds
 * @param activationBytes memory of its output as 32-bit numbers
 * @param receptiveField what one of its outputs sees of the input
 */
public record Costs(Cost cost, long activationBytes, ReceptiveField receptiveField) {

	/** Nothing, or not known. */
	public static final Costs NONE = new Costs(Cost.NONE, 0, ReceptiveField.POINT);

	/** Both together; the receptive field is the larger. */
	public Costs plus(Costs other) {
		Cost sum = new Cost(cost.trainable() + other.cost.trainable(), cost.fixed() + other.cost.fixed(),
				cost.multiplyAdds() + other.cost.multiplyAdds());
		return new Costs(sum, activationBytes + other.activationBytes,
				ReceptiveField.max(List.of(receptiveField, other.receptiveField)));
	}
}

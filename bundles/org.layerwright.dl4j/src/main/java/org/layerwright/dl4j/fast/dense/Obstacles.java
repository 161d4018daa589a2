package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BaseOutputLayer;
import org.layerwright.dl4j.internal.Text;

/** What keeps a layer of this package from being fast. */
final class Obstacles {
	private Obstacles() {}

	/** In any layer with weights. */
	static Optional<String> of(BaseLayer conf) {
		if (conf.getWeightNoise() != null) {
			return Optional.of(Text.of("fast.weightNoise"));
		}
		return Curve.of(conf.getActivationFn()).isPresent() ? Optional.empty()
				: Optional.of(Text.of("fast.activation", conf.getActivationFn()));
	}

	/** In an output layer. */
	static Optional<String> ofOutput(BaseOutputLayer conf) {
		Optional<String> first = of(conf);
		return first.isPresent() || Objective.of(conf.getLossFn(), conf.getActivationFn()).isPresent() ? first
				: Optional.of(Text.of("fast.loss", conf.getLossFn(), conf.getActivationFn()));
	}
}

package org.layerwright.dl4j.fast.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.deeplearning4j.nn.api.Layer;
import org.layerwright.dl4j.fast.convolution.FastBatchNormalization;
import org.layerwright.dl4j.fast.convolution.FastConvolution;
import org.layerwright.dl4j.fast.convolution.FastCropping;
import org.layerwright.dl4j.fast.convolution.FastDeconvolution;
import org.layerwright.dl4j.fast.convolution.FastDepthwise;
import org.layerwright.dl4j.fast.convolution.FastGlobalPooling;
import org.layerwright.dl4j.fast.convolution.FastPooling;
import org.layerwright.dl4j.fast.convolution.FastSeparable;
import org.layerwright.dl4j.fast.convolution.FastUpsampling;
import org.layerwright.dl4j.fast.convolution.FastZeroPadding;
import org.layerwright.dl4j.fast.dense.FastDense;
import org.layerwright.dl4j.fast.dense.FastOutput;
import org.layerwright.dl4j.fast.dense.FastRnnOutput;
import org.layerwright.dl4j.layer.internal.DisturbingLayer;
import org.layerwright.dl4j.recurrent.internal.FastBidirectional;

/** The kinds of layers that have a fast implementation: one line each. */
final class Registry {
	private static final List<Kind> ALL = List.of(
			FastDense.KIND, FastOutput.KIND, FastRnnOutput.KIND,
			FastConvolution.KIND,
			FastDepthwise.KIND,
			FastSeparable.KIND,
			FastDeconvolution.KIND,
			FastPooling.KIND,
			FastZeroPadding.KIND,
			FastCropping.KIND,
			FastUpsampling.KIND,
			FastBatchNormalization.KIND,
			FastGlobalPooling.KIND,
			FastBidirectional.KIND,
			DisturbingLayer.KIND);

	private static final Map<Class<?>, Kind> BY_STOCK = ALL.stream()
			.collect(Collectors.toUnmodifiableMap(Kind::stock, Function.identity()));

	private Registry() {}

	/** The kind that a layer is of. */
	static Optional<Kind> kind(Layer layer) {
		return Optional.ofNullable(BY_STOCK.get(layer.getClass()));
	}
}

package org.layerwright.dl4j.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.layerwright.dl4j.layer.Weight.Role;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Makes the parameters that a layer declares with {@link Declared}: matrices [inputs, outputs] in column-major order as
 * DL4J has them, rows [1, outputs], one after the other in the layer's part of all parameters.
 */
public final class Weights implements ParamInitializer {

	/** A layer's configuration that says which parameters it has; asked only once its sizes are known. */
	public interface Declared {
		/** The parameters in their order. */
		List<Weight> weights();
	}

	private static List<Weight> of(Layer layer) {
		return ((Declared) layer).weights();
	}

	@Override
	public long numParams(NeuralNetConfiguration conf) {
		return numParams(conf.getLayer());
	}

	@Override
	public long numParams(Layer layer) {
		return of(layer).stream().mapToLong(Weight::length).sum();
	}

	@Override
	public List<String> paramKeys(Layer layer) {
		return of(layer).stream().map(Weight::key).toList();
	}

	@Override
	public List<String> weightKeys(Layer layer) {
		return keys(layer, Role.WEIGHT).toList();
	}

	@Override
	public List<String> biasKeys(Layer layer) {
		return keys(layer, Role.BIAS).toList();
	}

	@Override
	public boolean isWeightParam(Layer layer, String key) {
		return keys(layer, Role.WEIGHT).anyMatch(key::equals);
	}

	@Override
	public boolean isBiasParam(Layer layer, String key) {
		return keys(layer, Role.BIAS).anyMatch(key::equals);
	}

	private static Stream<String> keys(Layer layer, Role role) {
		return of(layer).stream().filter(w -> w.role() == role).map(Weight::key);
	}

	@Override
	public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray paramsView, boolean initializeParams) {
		Map<String, INDArray> table = views(conf.getLayer(), paramsView);
		for (Weight weight : of(conf.getLayer())) {
			conf.addVariable(weight.key());
			if (initializeParams) {
				start(weight, (BaseLayer) conf.getLayer(), table.get(weight.key()));
			}
		}
		return table;
	}

	@Override
	public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray gradientView) {
		return views(conf.getLayer(), gradientView);
	}

	private static Map<String, INDArray> views(Layer layer, INDArray all) {
		INDArray flat = all.reshape(all.length());
		Map<String, INDArray> views = new LinkedHashMap<>();
		long at = 0;
		for (Weight weight : of(layer)) {
			INDArray view = flat.get(NDArrayIndex.interval(at, at + weight.length()));
			views.put(weight.key(), view.reshape('f', weight.rows(), weight.columns()));
			at += weight.length();
		}
		if (at != all.length()) {
			throw new IllegalStateException(layer.getLayerName() + " has " + at + " parameters, not " + all.length());
		}
		return views;
	}

	private static void start(Weight weight, BaseLayer layer, INDArray values) {
		switch (weight.role()) {
		case WEIGHT -> startPieces(weight, layer, values);
		case BIAS -> values.assign(layer.getBiasInit());
		case GAIN -> values.assign(1);
		case SHIFT -> values.assign(0);
		}
	}

	private static void startPieces(Weight weight, BaseLayer layer, INDArray values) {
		INDArray flat = values.reshape('f', new long[] { values.length() });
		long columns = weight.columns() / weight.pieces();
		long length = weight.rows() * columns;
		for (int piece = 0; piece < weight.pieces(); piece++) {
			INDArray view = flat.get(NDArrayIndex.interval(piece * length, (piece + 1) * length));
			layer.getWeightInitFn().init(weight.rows(), columns, new long[] { weight.rows(), columns }, 'f', view);
		}
	}
}

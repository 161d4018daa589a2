package org.layerwright.dl4j.recurrent.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.layerwright.dl4j.recurrent.Recurrent;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The parameters of recurrent layers in DL4J's names and order: W [inputs, gates × units], RW [units, gates × units],
 * both column-major, and b; rb where what comes from the step before has biases of its own.
 */
public final class RecurrentParams implements ParamInitializer {

	/** Weights of the input. */
	public static final String INPUT = "W";
	/** Weights of the step before. */
	public static final String RECURRENT = "RW";
	/** Biases. */
	public static final String BIAS = "b";
	/** Biases of what comes from the step before. */
	public static final String RECURRENT_BIAS = "rb";

	private final Cell cell;

	public RecurrentParams(Cell cell) {
		this.cell = cell;
	}

	@Override
	public long numParams(NeuralNetConfiguration conf) {
		return numParams(conf.getLayer());
	}

	@Override
	public long numParams(Layer layer) {
		Recurrent conf = (Recurrent) layer;
		return cell.gates() * conf.getNOut() * (conf.getNIn() + conf.getNOut() + biasKeys(layer).size());
	}

	@Override
	public List<String> paramKeys(Layer layer) {
		List<String> keys = new ArrayList<>(weightKeys(layer));
		keys.addAll(biasKeys(layer));
		return keys;
	}

	@Override
	public List<String> weightKeys(Layer layer) {
		return List.of(INPUT, RECURRENT);
	}

	@Override
	public List<String> biasKeys(Layer layer) {
		return cell.apart() ? List.of(BIAS, RECURRENT_BIAS) : List.of(BIAS);
	}

	@Override
	public boolean isWeightParam(Layer layer, String key) {
		return weightKeys(layer).contains(key);
	}

	@Override
	public boolean isBiasParam(Layer layer, String key) {
		return biasKeys(layer).contains(key);
	}

	@Override
	public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
		Recurrent layer = (Recurrent) conf.getLayer();
		Map<String, INDArray> params = Collections.synchronizedMap(views(layer, view));
		params.keySet().forEach(conf::addVariable);
		if (initialize) {
			IWeightInit recurrent = layer.getWeightInitFnRecurrent() == null ? layer.getWeightInitFn()
					: layer.getWeightInitFnRecurrent();
			initialize(layer.getWeightInitFn(), params.get(INPUT));
			initialize(recurrent, params.get(RECURRENT));
			layer.initializeBias(params.get(BIAS));
			if (cell.apart()) {
				params.get(RECURRENT_BIAS).assign(0);
			}
		}
		return params;
	}

	/** Each gate is a layer of its own: as many inputs as rows, as many outputs as units. */
	private void initialize(IWeightInit init, INDArray matrix) {
		long units = matrix.size(1) / cell.gates();
		for (int g = 0; g < cell.gates(); g++) {
			INDArray gate = matrix.get(NDArrayIndex.all(), NDArrayIndex.interval(g * units, (g + 1) * units));
			INDArray flat = Nd4j.createUninitialized(matrix.dataType(), gate.length());
			gate.assign(init.init(matrix.size(0), units, gate.shape(), 'f', flat));
		}
	}

	@Override
	public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray view) {
		return views((Recurrent) conf.getLayer(), view);
	}

	private Map<String, INDArray> views(Recurrent layer, INDArray view) {
		long columns = cell.gates() * layer.getNOut();
		INDArray flat = view.reshape(view.length());
		Map<String, INDArray> views = new LinkedHashMap<>();
		long at = put(views, INPUT, flat, 0, layer.getNIn(), columns);
		at = put(views, RECURRENT, flat, at, layer.getNOut(), columns);
		for (String bias : biasKeys(layer)) {
			at = put(views, bias, flat, at, 1, columns);
		}
		return views;
	}

	private static long put(Map<String, INDArray> views, String key, INDArray flat, long at, long rows, long columns) {
		long end = at + rows * columns;
		views.put(key, flat.get(NDArrayIndex.interval(at, end)).reshape('f', rows, columns));
		return end;
	}
}

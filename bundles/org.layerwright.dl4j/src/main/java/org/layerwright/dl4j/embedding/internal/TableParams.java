package org.layerwright.dl4j.embedding.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.layerwright.dl4j.embedding.PositionEmbedding;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One parameter, W: a row for each token or position, row by row, so that a row is one piece of memory. */
public final class TableParams implements ParamInitializer {

	/** Of tokens: as many rows as the layer has inputs. */
	public static final TableParams OF_TOKENS = new TableParams(layer -> ((FeedForwardLayer) layer).getNIn());
	/** Of positions: as many rows as steps. */
	public static final TableParams OF_POSITIONS = new TableParams(
			layer -> ((PositionEmbedding) layer).getMaxLength());
	/** The name of the parameter. */
	static final String TABLE = "W";

	private final ToLongFunction<Layer> rows;

	private TableParams(ToLongFunction<Layer> rows) {
		this.rows = rows;
	}

	@Override
	public long numParams(NeuralNetConfiguration conf) {
		return numParams(conf.getLayer());
	}

	@Override
	public long numParams(Layer layer) {
		return rows.applyAsLong(layer) * columns(layer);
	}

	private static long columns(Layer layer) {
		return ((FeedForwardLayer) layer).getNOut();
	}

	@Override
	public List<String> paramKeys(Layer layer) {
		return weightKeys(layer);
	}

	@Override
	public List<String> weightKeys(Layer layer) {
		return List.of(TABLE);
	}

	@Override
	public List<String> biasKeys(Layer layer) {
		return List.of();
	}

	@Override
	public boolean isWeightParam(Layer layer, String key) {
		return TABLE.equals(key);
	}

	@Override
	public boolean isBiasParam(Layer layer, String key) {
		return false;
	}

	/** As for a layer with one input, since one row is taken at a time: the size of the table must not matter. */
	@Override
	public Map<String, INDArray> init(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
		FeedForwardLayer layer = (FeedForwardLayer) conf.getLayer();
		conf.addVariable(TABLE);
		if (initialize) {
			layer.getWeightInitFn().init(1, columns(layer), new long[] { rows.applyAsLong(layer), columns(layer) },
					'c', view.reshape(view.length()));
		}
		return Collections.synchronizedMap(getGradientsFromFlattened(conf, view));
	}

	@Override
	public Map<String, INDArray> getGradientsFromFlattened(NeuralNetConfiguration conf, INDArray view) {
		Layer layer = conf.getLayer();
		Map<String, INDArray> table = new LinkedHashMap<>();
		table.put(TABLE, view.reshape('c', rows.applyAsLong(layer), columns(layer)));
		return table;
	}
}

package org.layerwright.dl4j.recurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.api.layers.LayerConstraint;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.BaseRecurrentLayer;
import org.deeplearning4j.nn.conf.layers.LayerValidation;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.recurrent.internal.Cell;
import org.layerwright.dl4j.recurrent.internal.RecurrentLayer;
import org.layerwright.dl4j.recurrent.internal.RecurrentParams;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What the recurrent layers have in common: [sample, nIn, time] in, [sample, nOut, time] out, of any length. Where a
 * mask says that a step is padding, the state stays as it was and the output is 0.
 */
public abstract class Recurrent extends BaseRecurrentLayer {
	private static final long serialVersionUID = 1L;

	/** For JSON. */
	protected Recurrent() {}

	/** With what the builder says. */
	protected Recurrent(BaseRecurrentLayer.Builder<?> builder) {
		super(builder);
		initializeConstraints(builder);
	}

	/** What one step computes. */
	protected abstract Cell cell();

	/** Sets the biases of a new layer: [1, gates × nOut]. */
	public void initializeBias(INDArray bias) {
		bias.assign(biasInit);
	}

	@Override
	protected void initializeConstraints(org.deeplearning4j.nn.conf.layers.Layer.Builder<?> builder) {
		super.initializeConstraints(builder);
		BaseRecurrentLayer.Builder<?> recurrent = (BaseRecurrentLayer.Builder<?>) builder;
		constrain(recurrent.getInputWeightConstraints(), RecurrentParams.INPUT);
		constrain(recurrent.getRecurrentConstraints(), RecurrentParams.RECURRENT);
	}

	private void constrain(List<LayerConstraint> added, String key) {
		if (added == null) {
			return;
		}
		List<LayerConstraint> all = constraints == null ? new ArrayList<>() : new ArrayList<>(constraints);
		for (LayerConstraint constraint : added) {
			LayerConstraint copy = constraint.clone();
			copy.setParams(Set.of(key));
			all.add(copy);
		}
		constraints = all;
	}

	@Override
	public Layer instantiate(NeuralNetConfiguration conf, Collection<TrainingListener> listeners, int index,
			INDArray view, boolean initialize, DataType type) {
		LayerValidation.assertNInNOutSet(getClass().getSimpleName(), getLayerName(), index, getNIn(), getNOut());
		RecurrentLayer layer = new RecurrentLayer(conf, type, cell());
		layer.setListeners(listeners);
		layer.setIndex(index);
		layer.setParamsViewArray(view);
		Map<String, INDArray> params = initializer().init(conf, view, initialize);
		layer.setParamTable(params);
		layer.setConf(conf);
		return layer;
	}

	@Override
	public ParamInitializer initializer() {
		return new RecurrentParams(cell());
	}

	@Override
	public LayerMemoryReport getMemoryReport(InputType inputType) {
		InputType output = getOutputType(-1, inputType);
		long parameters = initializer().numParams(this);
		long each = Math.abs(output.arrayElementsPerExample());
		return new LayerMemoryReport.Builder(layerName, getClass(), inputType, output)
				.standardMemory(parameters, (int) getIUpdater().stateSize(parameters))
				.workingMemory(0, each, 0, each * (2L + cell().gates())).cacheMemory(0, 0).build();
	}

	@Override
	public boolean equals(Object other) {
		return other != null && getClass() == other.getClass() && super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}
}

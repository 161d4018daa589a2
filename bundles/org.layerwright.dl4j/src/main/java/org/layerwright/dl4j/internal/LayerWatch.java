package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.GradientListener;
import org.layerwright.dl4j.fast.workers.PartWatch;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Looks at every layer in every n-th iteration: activations on the way forward, gradients on the way back, then
 * updates.
 */
final class LayerWatch extends BaseTrainingListener implements GradientListener, PartWatch {
	private final int every;
	private final EventLog events;
	private final Position position;
	/** By layer, then by the first sample of each part of the batch. */
	private final Map<String, Map<Integer, Activity.Part>> activities = new LinkedHashMap<>();
	private final Map<String, Double> gradients = new LinkedHashMap<>();

	LayerWatch(int every, EventLog events, Position position) {
		this.every = every;
		this.events = events;
		this.position = position;
	}

	@Override
	public void forward(int first, Map<String, INDArray> outputs) {
		if (due()) {
			Map<String, Activity.Part> part = new LinkedHashMap<>();
			outputs.forEach((name, values) -> part.put(name, Activity.Part.of(values)));
			synchronized (activities) {
				part.forEach((name, of) -> activities.computeIfAbsent(name, n -> new TreeMap<>()).put(first, of));
			}
		}
	}

	@Override
	public boolean readsGradients(ComputationGraph graph) {
		return due();
	}

	@Override
	public void onGradientCalculation(Model model) {
		if (due()) {
			gradients.clear();
			double batch = ((ComputationGraph) model).getInput(0).size(0);
			for (Layer layer : ((ComputationGraph) model).getLayers()) {
				gradients.put(name(layer), norm(layer.getGradientsViewArray()) / batch);
			}
		}
	}

	@Override
	public void iterationDone(Model model, int iteration, int epoch) {
		if (due()) {
			List<LayerHealth> all = new ArrayList<>();
			for (Layer layer : ((ComputationGraph) model).getLayers()) {
				all.add(health(layer));
			}
			activities.clear();
			events.emit((seq, t) -> new Layers(seq, t, position.epoch, position.iteration + 1, all));
		}
	}

	private LayerHealth health(Layer layer) {
		String name = name(layer);
		Map<Integer, Activity.Part> parts = activities.getOrDefault(name, Map.of());
		Activity activity = parts.isEmpty() ? Activity.NONE : Activity.of(parts.values());
		double update = norm(layer.getGradientsViewArray()); // after the optimiser it holds what was subtracted
		double size = layer.numParams() == 0 ? Double.NaN : norm(layer.params());
		return new LayerHealth(name, update / size, gradients.getOrDefault(name, Double.NaN), activity.mean(),
				activity.deviation(), activity.dead());
	}

	private boolean due() {
		return (position.iteration + 1) % every == 0;
	}

	private static String name(Layer layer) {
		return layer.conf().getLayer().getLayerName();
	}

	private static double norm(INDArray values) {
		return values == null || values.isEmpty() ? Double.NaN : values.norm2Number().doubleValue();
	}
}

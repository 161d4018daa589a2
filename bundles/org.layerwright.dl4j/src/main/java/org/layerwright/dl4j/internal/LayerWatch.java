package org.layerwright.dl4j.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.ActivationListener;
import org.layerwright.protocol.LayerHealth;
import org.layerwright.protocol.Layers;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Looks at every layer in every n-th iteration: activations on the way forward, gradients on the way back, then
 * updates.
 */
final class LayerWatch extends BaseTrainingListener implements ActivationListener {
	private final int every;
	private final EventLog events;
	private final Position position;
	private final Map<String, Activity> activities = new LinkedHashMap<>();
	private final Map<String, Double> gradients = new LinkedHashMap<>();

	private double batch;

	LayerWatch(int every, EventLog events, Position position) {
		this.every = every;
		this.events = events;
		this.position = position;
	}

	@Override
	public void onForwardPass(Model model, Map<String, INDArray> activations) {
		if (due()) {
			batch = ((ComputationGraph) model).getInput(0).size(0);
			activities.clear();
			activations.forEach((name, values) -> activities.put(name, Activity.of(values)));
		}
	}

	@Override
	public void onGradientCalculation(Model model) {
		if (due()) {
			gradients.clear();
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
			events.emit((seq, t) -> new Layers(seq, t, position.epoch, position.iteration + 1, all));
		}
	}

	private LayerHealth health(Layer layer) {
		String name = name(layer);
		Activity activity = activities.getOrDefault(name, Activity.NONE);
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

package org.layerwright.dl4j.fast.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.layerwright.dl4j.fast.ActivationListener;
import org.layerwright.dl4j.fast.GradientListener;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Where the backward passes of all parts of a batch end: the gradients are added up in the first graph, in the order of
 * the parts, each thread a stretch of them, unless the update does that; then the first graph goes on as if it had seen
 * the whole batch.
 */
final class Joint {
	private final ComputationGraph graph;
	private final Meeting meeting;
	private final List<PartWatch> watches = new ArrayList<>();
	/** The graphs that are working on the batch; the first one alone if it has the whole batch. */
	private List<ComputationGraph> parts = List.of();
	/** Stretches of their gradients, by the thread that adds them, then by graph; kept for the same number of parts. */
	private INDArray[][] stretches = {};
	private Slice batch;
	private double[] scores = {};
	private volatile boolean adds;

	Joint(ComputationGraph graph, Meeting meeting) {
		this.graph = graph;
		this.meeting = meeting;
	}

	void add(PartWatch watch) {
		watches.add(watch);
	}

	/**
	 * Says who works on the batch that comes.
	 *
	 * @param add whether to add up their gradients
	 */
	void begin(Slice whole, List<ComputationGraph> graphs, boolean add) {
		batch = whole;
		adds = add;
		parts = graphs;
		scores = new double[graphs.size()];
		if (add && stretches.length != graphs.size()) {
			stretches = stretches(graphs);
		}
	}

	private static INDArray[][] stretches(List<ComputationGraph> graphs) {
		int count = graphs.size();
		INDArray[][] all = new INDArray[count][count];
		for (int g = 0; g < count; g++) {
			INDArray gradient = graphs.get(g).getGradientsViewArray();
			INDArray flat = gradient.reshape(gradient.length());
			for (int s = 0; s < count; s++) {
				long from = flat.length() * s / count;
				long to = flat.length() * (s + 1) / count;
				all[s][g] = to == from ? null : flat.get(NDArrayIndex.interval(from, to));
			}
		}
		return all;
	}

	/** The listener of the graph that is at a place; it must be the first one of its graph. */
	TrainingListener of(Place place) {
		return new Listener(place);
	}

	/** Hears of the passes of one graph. */
	private final class Listener extends BaseTrainingListener implements ActivationListener, GradientListener {
		private final Place place;

		Listener(Place place) {
			this.place = place;
		}

		@Override
		public void onForwardPass(Model model, Map<String, INDArray> activations) {
			watches.forEach(watch -> watch.forward(place.first(), activations));
		}

		@Override
		public boolean readsGradients(ComputationGraph graph) {
			return false;
		}

		@Override
		public void onBackwardPass(Model model) {
			if (!parts.isEmpty()) {
				watches.forEach(watch -> watch.backward(place.first(), (ComputationGraph) model));
				place.next();
				join(place.party());
			}
		}
	}

	private void join(int party) {
		if (parts.size() == 1) {
			return;
		}
		scores[party] = parts.get(party).score();
		meeting.await();
		if (adds) {
			add(stretches[party]);
			meeting.await();
		}
		if (party == 0) {
			whole();
		}
	}

	private static void add(INDArray[] stretch) {
		for (int g = 1; g < stretch.length && stretch[0] != null; g++) {
			stretch[0].addi(stretch[g]);
		}
	}

	/** The graphs are others from now on. */
	void forget() {
		stretches = new INDArray[0][];
	}

	/** The first graph has seen the whole batch, as far as what comes now is concerned. */
	private void whole() {
		int samples = batch.samples();
		double sum = 0;
		for (int p = 0; p < scores.length; p++) {
			sum += scores[p] * (Slice.start(p + 1, scores.length, samples) - Slice.start(p, scores.length, samples));
		}
		graph.setScore(sum / samples);
		graph.setInputs(batch.features());
		graph.setLabels(batch.labels());
	}
}

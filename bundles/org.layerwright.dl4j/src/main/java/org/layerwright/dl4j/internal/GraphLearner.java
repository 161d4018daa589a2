package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One network that learns from targets. */
final class GraphLearner implements Learner {
	private final ComputationGraph graph;
	private final Trained trained;
	private final Evaluator evaluator;
	private final TrainingMetrics metrics;
	private final StepMeans means;

	GraphLearner(Plan plan, Trained trained, Prepared prepared) {
		this.trained = trained;
		this.graph = trained.graph();
		this.evaluator = new Evaluator(graph, prepared, plan.batchSize());
		this.metrics = new TrainingMetrics(graph, prepared, plan.batchSize());
		this.means = new StepMeans(prepared.samples().truth());
		graph.addListeners(means, metrics);
	}

	@Override
	public List<Trained> networks() {
		return List.of(trained);
	}

	@Override
	public double learn(Batches.Batch batch, int batchOfEpoch) {
		metrics.next(batchOfEpoch, batch.rows());
		means.next(batch.rows());
		graph.fit(batch.features(), new INDArray[] { batch.labels() }, batch.featureMasks(),
				batch.labelMask() == null ? null : new INDArray[] { batch.labelMask() });
		return means.loss(graph, batch.targets());
	}

	@Override
	public double learningRate() {
		return trained.learningRate();
	}

	@Override
	public void setLearningRate(double rate) {
		trained.setLearningRate(rate);
	}

	@Override
	public void reset() {
		metrics.reset();
	}

	@Override
	public Map<String, Double> metrics(Position position) {
		return metrics.metrics(position);
	}

	@Override
	public double[] sums() {
		return metrics.sums();
	}

	@Override
	public void restore(double[] sums) {
		metrics.restore(sums);
	}

	@Override
	public boolean measures() {
		return true;
	}

	@Override
	public Evaluator.Result measure(int[] part, boolean whole) {
		return evaluator.measure(part, whole);
	}
}

package org.layerwright.dl4j.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.fast.workers.PartWatch;
import org.layerwright.dl4j.fast.workers.Workers;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One network that learns from targets. */
final class GraphLearner implements Learner {
	private final ComputationGraph graph;
	private final Trained trained;
	private final Evaluator evaluator;
	private final TrainingMetrics metrics;
	private final StepMeans means;
	private final Workers workers;
	private final Effort effort;
	private final int wanted;
	private Tuning tuning;

	GraphLearner(Plan plan, Trained trained, Prepared prepared) {
		this.trained = trained;
		this.graph = trained.graph();
		this.evaluator = new Evaluator(graph, prepared, plan.batchSize(), plan.workers());
		this.metrics = new TrainingMetrics(graph, prepared, plan.batchSize());
		this.means = new StepMeans(prepared.samples().truth());
		this.workers = new Workers(graph, plan.fast()); // listens before all others
		this.effort = new Effort(graph);
		graph.addListeners(means, metrics);
		workers.watch(metrics);
		workers.watch(effort);
		this.wanted = plan.workers();
	}

	/** What to begin with, where a run is. */
	private Tuning begin(Position position) {
		int most = Runtime.getRuntime().availableProcessors();
		if (indivisible().isPresent() || wanted == 0 && (most == 1 || tiny(position))) {
			return Tuning.fixed(1);
		}
		return wanted > 0 ? Tuning.fixed(wanted) : Tuning.measuring(most, position.workers);
	}

	/** Whether more than one worker is not even tried; where a run is continued, that must be known at once. */
	private static boolean tiny(Position position) {
		return position.effort > 0 && position.effort < Tuning.WORTH;
	}

	@Override
	public List<Trained> networks() {
		return List.of(trained);
	}

	@Override
	public double learn(Batches.Batch batch, Position position, long seed) {
		metrics.next(position.batch, batch.rows());
		means.next(batch.rows());
		tuning = tuning == null ? begin(position) : tuning;
		workers.use(tuning.workers(position.iteration));
		long begun = System.nanoTime();
		workers.fit(seed, batch.features(), new INDArray[] { batch.labels() }, batch.featureMasks(),
				batch.labelMask() == null ? null : new INDArray[] { batch.labelMask() });
		tuning.took(position.iteration, (System.nanoTime() - begun) / (double) batch.size());
		if (position.effort == 0) {
			position.effort = effort.multiplications();
			tuning = wanted == 0 && tiny(position) ? Tuning.fixed(1) : tuning;
		}
		position.workers = tuning.chosen();
		return means.loss(graph, batch.targets());
	}

	@Override
	public int workers() {
		return tuning == null ? 1 : tuning.chosen();
	}

	@Override
	public void watch(PartWatch watch) {
		workers.watch(watch);
	}

	@Override
	public Optional<String> indivisible() {
		return workers.obstacle();
	}

	@Override
	public void close() {
		workers.close();
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

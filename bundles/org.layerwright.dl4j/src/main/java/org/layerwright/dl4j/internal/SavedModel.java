package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.kernel.Kernels;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.RunFiles;

/** The model that a run saved, in use. */
public final class SavedModel {
	private final ComputationGraph graph;
	private final Preprocessing preprocessing;

	/** Loads the model of a run folder. */
	public SavedModel(Path folder) throws IOException {
		if (!Files.isRegularFile(folder.resolve(RunFiles.MODEL))
				|| !Files.isRegularFile(folder.resolve(RunFiles.PREPROCESSING))) {
			throw Text.wrongInput("run.model", folder);
		}
		this.graph = ModelFile.read(folder.resolve(RunFiles.MODEL));
		Kernels.attach(graph);
		this.preprocessing = Preprocessing.load(folder);
	}

	/** Measures it on every part of a plan's data and prints one event a line. */
	int report(Plan plan) {
		Samples samples = plan.task().learns(plan.data().load());
		Split.Parts parts = plan.split().parts(samples);
		Prepared prepared = prepared(samples, parts);
		print(prepared, Evaluation.TRAINING, parts.training());
		print(prepared, Evaluation.VALIDATION, parts.validation());
		print(prepared, Evaluation.TEST, parts.test());
		return ExitStatus.DONE;
	}

	/** Measures it on samples from a path, all as test samples, and prints one event. */
	public int evaluate(Path path) {
		Samples samples = new GivenInput(preprocessing).known(path);
		int[] all = new int[samples.count()];
		Arrays.setAll(all, i -> i);
		print(prepared(samples, new Split.Parts(new int[0], new int[0], all)), Evaluation.TEST, all);
		return ExitStatus.DONE;
	}

	/** Prints what it predicts for samples from a path, one line of JSON each. */
	public int predict(Path path) {
		float[] features = new GivenInput(preprocessing).unknown(path);
		int width = Arrays.stream(preprocessing.shape).reduce(1, (a, b) -> a * b);
		if (features.length % width != 0) {
			throw Text.wrongInput("predict.width", path, width);
		}
		float[] targets = new float[features.length / width * preprocessing.targetWidth];
		Samples samples = Samples.measured(preprocessing.shape, features, targets, preprocessing.targetWidth);
		preprocessing.features.apply(features, width);
		Batches batches = new Batches(samples, NetworkFit.unchecked(graph, samples),
				graph.getConfiguration().getDataType());
		for (int i = 0; i < samples.count(); i++) {
			float[] outputs = graph.outputSingle(batches.fill(new int[] { i }, 0, 1).features).dup('c').data()
					.asFloat();
			System.out.println(new Prediction(preprocessing, outputs).json(i + 1));
		}
		return ExitStatus.DONE;
	}

	private Prepared prepared(Samples samples, Split.Parts parts) {
		NetworkFit fit = NetworkFit.of(graph, samples);
		preprocessing.apply(samples);
		return new Prepared(samples, parts, preprocessing,
				new Batches(samples, fit, graph.getConfiguration().getDataType()));
	}

	private void print(Prepared prepared, String split, int[] part) {
		if (part.length > 0) {
			Evaluator.Result result = new Evaluator(graph, prepared, 256).measure(part);
			System.out.println(EventCodec.toLine(new Evaluation(0, 0, graph.getEpochCount(),
					graph.getIterationCount(), split, result.metrics(), result.confusion())));
		}
	}
}

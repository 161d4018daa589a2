package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.task.Options;
import org.layerwright.dl4j.task.Task;
import org.layerwright.protocol.Evaluation;
import org.layerwright.protocol.EventCodec;
import org.layerwright.protocol.ExitStatus;
import org.layerwright.protocol.RunFiles;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The model that a run saved, in use. */
public final class SavedModel {
	private static final int AT_ONCE = 64;

	private final ComputationGraph graph;
	private final Trained trained;
	private final Preprocessing preprocessing;

	/** Loads the model of a run folder. */
	public SavedModel(Path folder) throws IOException {
		if (!Files.isRegularFile(folder.resolve(RunFiles.MODEL))
				|| !Files.isRegularFile(folder.resolve(RunFiles.PREPROCESSING))) {
			throw Text.wrongInput("run.model", folder);
		}
		Threads.limit();
		this.preprocessing = Preprocessing.load(folder);
		this.graph = ModelFile.read(folder.resolve(RunFiles.MODEL));
		this.trained = Trained.of(RunFiles.MODEL, graph, preprocessing.fast);
	}

	/** Layers that DL4J's own code computes, or has computed in between, as {@code layer: reason}. */
	public List<String> stock() {
		return trained.stock();
	}

	/** Measures it on every part of a plan's data and prints one event a line. */
	int report(Plan plan) {
		requireMeasurable();
		Samples samples = plan.task().learns(plan.data().load());
		Split.Parts parts = plan.split().parts(samples);
		Prepared prepared = Prepared.of(samples, parts, graph, preprocessing);
		print(prepared, Evaluation.TRAINING, parts.training());
		print(prepared, Evaluation.VALIDATION, parts.validation());
		print(prepared, Evaluation.TEST, parts.test());
		return ExitStatus.DONE;
	}

	/** Measures it on samples from a path, all as test samples, and prints one event. */
	public int evaluate(String path, Options options) {
		requireMeasurable();
		Samples samples = preprocessing.task().learns(new GivenInput(preprocessing).known(Path.of(path)));
		int[] all = new int[samples.count()];
		Arrays.setAll(all, i -> i);
		print(Prepared.of(samples, new Split.Parts(new int[0], new int[0], all), graph, preprocessing),
				Evaluation.TEST, all);
		return ExitStatus.DONE;
	}

	private void requireMeasurable() {
		if (preprocessing.task().makes()) {
			throw Text.wrongInput("evaluate.making");
		}
	}

	/**
	 * Prints what it predicts for samples from a path, or what it answers to a text or the lines of a file: one line of
	 * JSON each.
	 */
	public int predict(String input, Options options) {
		GivenText text = new GivenText(preprocessing);
		if (preprocessing.task().makes()) {
			new Making(graph, preprocessing).print(input, options);
		} else if (input.isBlank()) {
			throw Text.wrongInput("predict.input");
		} else if (text.taken()) {
			answer(text.lines(input), options);
		} else {
			predict(new GivenInput(preprocessing).unknown(Path.of(input)));
		}
		return ExitStatus.DONE;
	}

	private void answer(List<String> texts, Options options) {
		List<Part> inputs = preprocessing.inputs.stream().map(i -> i.with(new float[0], null)).toList();
		Task task = preprocessing.task();
		for (int i = 0; i < texts.size(); i++) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("sample", i + 1);
			line.putAll(task.answer(graph, inputs, texts.get(i), options)
					.orElseThrow(() -> Text.wrongInput("predict.notext")));
			System.out.println(Json.write(line));
		}
	}

	private void predict(List<Part> inputs) {
		preprocessing.apply(inputs);
		Features features = new Features(inputs, NetworkFit.unchecked(graph, inputs),
				graph.getConfiguration().getDataType());
		Part last = inputs.get(inputs.size() - 1);
		for (int from = 0; from < last.count();) {
			int[] rows = alike(inputs, from);
			INDArray outputs = Features.outputs(graph, features.arrays(rows), features.masks(rows));
			for (int i = 0; i < rows.length; i++) {
				INDArray one = outputs.get(NDArrayIndex.interval(i, i + 1));
				System.out.println(Prediction.of(preprocessing, one, last.length(rows[i])).json(rows[i] + 1));
			}
			from += rows.length;
		}
	}

	/** The samples from one on that are as long as that, so that nothing has to be filled up. */
	private static int[] alike(List<Part> inputs, int from) {
		int to = from + 1;
		while (to < inputs.get(0).count() && to - from < AT_ONCE && alike(inputs, from, to)) {
			to++;
		}
		return IntStream.range(from, to).toArray();
	}

	private static boolean alike(List<Part> inputs, int one, int other) {
		return inputs.stream().allMatch(part -> part.length(one) == part.length(other));
	}

	private void print(Prepared prepared, String split, int[] part) {
		if (part.length > 0) {
			Evaluator.Result result = new Evaluator(graph, prepared, 256, 0).measure(part,
					split.equals(Evaluation.TEST));
			System.out.println(EventCodec.toLine(new Evaluation(0, 0, graph.getEpochCount(),
					graph.getIterationCount(), split, result.metrics(), result.confusion())));
		}
	}
}

package org.layerwright.dl4j.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.task.internal.Continuation;
import org.layerwright.dl4j.task.internal.Sampling;

/**
 * Saying what comes next in a text: at each step the probabilities of the next token, measured as perplexity, the
 * exponential of the mean loss of a token. A trained network continues a text by drawing one token after the other.
 */
public final class LanguageModel implements Task {
	private final int sampleLength;
	private final double temperature;
	private final int topK;

	private LanguageModel(int sampleLength, double temperature, int topK) {
		this.sampleLength = sampleLength;
		this.temperature = temperature;
		this.topK = topK;
	}

	/** Texts of 100 tokens, drawn as the network says. */
	public LanguageModel() {
		this(100, 1, 0);
	}

	/** The same with texts of another length, in tokens; 0 for no texts while training. */
	public LanguageModel sampleLength(int tokens) {
		return new LanguageModel(tokens, temperature, topK);
	}

	/** The same with probabilities p replaced by p^(1/τ), brought to a sum of 1; 0 for always the likeliest token. */
	public LanguageModel temperature(double tau) {
		return new LanguageModel(sampleLength, tau, topK);
	}

	/** The same drawing from the likeliest tokens only; 0 for all. */
	public LanguageModel topK(int tokens) {
		return new LanguageModel(sampleLength, temperature, tokens);
	}

	@Override
	public Samples learns(Samples data) {
		if (data.inputs().size() != 1 || data.inputs().get(0).tokens() == null || !data.truth().everyStep()) {
			throw Text.wrongInput("task.text");
		}
		return data;
	}

	@Override
	public void derive(Map<String, Double> metrics) {
		metrics.put("perplexity", Math.exp(metrics.get("loss")));
	}

	/** What comes after the first token of a training sample. */
	@Override
	public Optional<Shown> show(ComputationGraph graph, Samples samples, int[] rows, long seed) {
		if (sampleLength == 0) {
			return Optional.empty();
		}
		Part part = samples.inputs().get(0);
		int row = rows[new SplittableRandom(seed).nextInt(rows.length)];
		int[] first = { (int) part.values()[row * part.width()] };
		return Optional.of(Shown.texts(List.of(continued(graph, part, first, sampleLength, seed))));
	}

	/** The text with what comes after it. */
	@Override
	public Optional<Map<String, Object>> answer(ComputationGraph graph, List<Part> inputs, String text,
			Options options) {
		Part part = inputs.get(0);
		int[] beginning = Answers.encoded(part.tokens(), text);
		int length = options.whole("length", Math.max(1, sampleLength), 1);
		LanguageModel wished = temperature(options.number("temperature", temperature, 0))
				.topK(options.whole("topK", topK, 0));
		return Optional.of(Answers.of(text,
				wished.continued(graph, part, beginning, length, options.whole("seed", 1, Integer.MIN_VALUE))));
	}

	private String continued(ComputationGraph graph, Part part, int[] beginning, int length, long seed) {
		Tokens tokens = part.tokens();
		int[] added = new Continuation(graph, part.time(), tokens.size()).after(beginning, length,
				tokens.index(Tokens.END), new Sampling(tokens, temperature, topK, seed));
		int[] all = new int[beginning.length + added.length];
		System.arraycopy(beginning, 0, all, 0, beginning.length);
		System.arraycopy(added, 0, all, beginning.length, added.length);
		return tokens.decode(all);
	}
}

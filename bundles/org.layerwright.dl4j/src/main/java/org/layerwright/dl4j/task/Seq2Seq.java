package org.layerwright.dl4j.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.task.internal.Bleu;
import org.layerwright.dl4j.task.internal.Decoder;
import org.layerwright.dl4j.task.internal.Hypothesis;

/**
 * Turning one sequence of tokens into another: the network sees the source and the answer so far, and says at each step
 * what comes next. While it learns, the answer so far is the true one; in use it is its own, found by greedy or beam
 * search. Measured by the share of answers that are exactly right and by {@link Bleu}.
 */
public final class Seq2Seq implements Task {
	private static final int SHOWN = 5;

	private final int beam;
	private final int maxLength;

	private Seq2Seq(int beam, int maxLength) {
		this.beam = beam;
		this.maxLength = maxLength;
	}

	/** Greedy search for answers of at most 100 tokens. */
	public Seq2Seq() {
		this(1, 100);
	}

	/** The same with a search that keeps so many beginnings at a time; 1 is greedy search. */
	public Seq2Seq beam(int beginnings) {
		return new Seq2Seq(beginnings, maxLength);
	}

	/** The same with another greatest length of answers in tokens; they never are longer than those of the data. */
	public Seq2Seq maxLength(int tokens) {
		return new Seq2Seq(beam, tokens);
	}

	@Override
	public Samples learns(Samples data) {
		if (data.inputs().size() != 2 || data.inputs().stream().anyMatch(part -> part.tokens() == null)) {
			throw Text.wrongInput("task.pairs");
		}
		return data;
	}

	@Override
	public Map<String, Double> measure(ComputationGraph graph, Samples samples, int[] rows) {
		Part target = samples.inputs().get(1);
		List<List<Hypothesis>> found = decoder(graph, target).decode(sources(samples, rows));
		Bleu bleu = new Bleu();
		int exact = 0;
		for (int i = 0; i < rows.length; i++) {
			int[] said = found.get(i).get(0).tokens();
			int[] reference = reference(samples.truth(), target.tokens(), rows[i]);
			exact += Arrays.equals(said, reference) ? 1 : 0;
			bleu.add(Bleu.pieces(target.tokens(), said), Bleu.pieces(target.tokens(), reference));
		}
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("exactMatch", exact / (double) rows.length);
		metrics.put("bleu", bleu.score());
		return metrics;
	}

	/** Answers to the first sources of the training part. */
	@Override
	public Optional<Shown> show(ComputationGraph graph, Samples samples, int[] rows, long seed) {
		Part source = samples.inputs().get(0);
		Part target = samples.inputs().get(1);
		List<int[]> sources = sources(samples, Arrays.copyOf(rows, Math.min(SHOWN, rows.length)));
		List<List<Hypothesis>> found = decoder(graph, target).decode(sources);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			texts.add(source.tokens().decode(sources.get(i)) + " → "
					+ target.tokens().decode(found.get(i).get(0).tokens()));
		}
		return Optional.of(Shown.texts(texts));
	}

	/** What the source that the text is becomes, with the logarithm of its probability, and what else was found. */
	@Override
	public Optional<Map<String, Object>> answer(ComputationGraph graph, List<Part> inputs, String text,
			Options options) {
		Part target = inputs.get(1);
		int[] source = Answers.encoded(inputs.get(0).tokens(), text);
		if (source.length > inputs.get(0).time()) {
			throw Text.wrongInput("predict.long", text, source.length, inputs.get(0).time());
		}
		Seq2Seq wished = beam(options.whole("beam", beam, 1)).maxLength(options.whole("length", maxLength, 1));
		List<Hypothesis> found = wished.decoder(graph, target).decode(List.of(source)).get(0);
		Map<String, Object> answer = Answers.of(text, target.tokens().decode(found.get(0).tokens()));
		answer.put("logProbability", found.get(0).logProbability());
		answer.put("others", found.stream().skip(1).map(h -> Map.of("text", target.tokens().decode(h.tokens()),
				"logProbability", h.logProbability())).toList());
		return Optional.of(answer);
	}

	private Decoder decoder(ComputationGraph graph, Part target) {
		return new Decoder(graph, target.tokens(), beam, Math.min(maxLength, target.time() - 1));
	}

	private static List<int[]> sources(Samples samples, int... rows) {
		Part part = samples.inputs().get(0);
		return Arrays.stream(rows).mapToObj(row -> tokens(part.values(), row * part.width(), part.length(row)))
				.toList();
	}

	private static int[] reference(Targets truth, Tokens tokens, int row) {
		int[] all = tokens(truth.values(), row * truth.size(), truth.length(row));
		boolean ended = all.length > 0 && all[all.length - 1] == tokens.index(Tokens.END);
		return ended ? Arrays.copyOf(all, all.length - 1) : all;
	}

	private static int[] tokens(float[] values, int from, int length) {
		int[] tokens = new int[length];
		Arrays.setAll(tokens, i -> (int) values[from + i]);
		return tokens;
	}
}

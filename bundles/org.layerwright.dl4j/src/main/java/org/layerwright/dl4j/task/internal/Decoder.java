package org.layerwright.dl4j.task.internal;

import java.util.ArrayList;
import java.util.List;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Tokens;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Finds answers of a network that takes a source and the answer so far, and gives the probabilities of the next token
 * of the answer at each step. Many sources are looked at together.
 */
public final class Decoder {
	private static final int ROWS = 128;
	private static final double TINY = 1e-30;

	private final ComputationGraph graph;
	private final Tokens answers;
	private final int beam;
	private final int longest;

	/**
	 * @param answers tokens of answers, among them {@link Tokens#START} and {@link Tokens#END}
	 * @param beam see {@link Search}
	 * @param longest greatest number of tokens of an answer
	 */
	public Decoder(ComputationGraph graph, Tokens answers, int beam, int longest) {
		this.graph = graph;
		this.answers = answers;
		this.beam = beam;
		this.longest = longest;
	}

	/** What was found for each source, the likeliest first. */
	public List<List<Hypothesis>> decode(List<int[]> sources) {
		List<List<Hypothesis>> all = new ArrayList<>();
		int together = Math.max(1, ROWS / beam);
		for (int from = 0; from < sources.size(); from += together) {
			all.addAll(together(sources.subList(from, Math.min(sources.size(), from + together))));
		}
		return all;
	}

	private List<List<Hypothesis>> together(List<int[]> sources) {
		List<Search> searches = new ArrayList<>();
		sources.forEach(s -> searches.add(new Search(beam, answers.index(Tokens.END), longest)));
		while (searches.stream().anyMatch(s -> !s.live().isEmpty())) {
			advance(sources, searches);
		}
		return searches.stream().map(Search::found).toList();
	}

	private void advance(List<int[]> sources, List<Search> searches) {
		List<int[]> given = new ArrayList<>();
		List<int[]> soFar = new ArrayList<>();
		for (int i = 0; i < searches.size(); i++) {
			for (Hypothesis hypothesis : searches.get(i).live()) {
				given.add(sources.get(i));
				soFar.add(begun(hypothesis.tokens()));
			}
		}
		double[][] logs = logs(given, soFar);
		int row = 0;
		for (Search search : searches) {
			int count = search.live().size();
			if (count > 0) {
				search.advance(List.of(logs).subList(row, row + count));
			}
			row += count;
		}
	}

	private int[] begun(int... tokens) {
		int[] begun = new int[tokens.length + 1];
		begun[0] = answers.index(Tokens.START);
		System.arraycopy(tokens, 0, begun, 1, tokens.length);
		return begun;
	}

	/** Logarithms of the probabilities of the next token, one row a beginning. */
	private double[][] logs(List<int[]> sources, List<int[]> soFar) {
		INDArray[] features = { array(sources), array(soFar) };
		INDArray mask = mask(sources);
		INDArray outputs = mask == null
				? graph.output(features)[0]
				: graph.output(false, features, new INDArray[] { mask, null })[0];
		double[][] last = outputs
				.get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(outputs.size(2) - 1)).toDoubleMatrix();
		for (double[] row : last) {
			for (int i = 0; i < row.length; i++) {
				row[i] = Math.log(Math.max(row[i], TINY));
			}
			exclude(row);
		}
		return last;
	}

	private void exclude(double[] row) {
		for (String piece : new String[] { Tokens.PADDING, Tokens.START }) {
			if (answers.index(piece) >= 0) {
				row[answers.index(piece)] = Math.log(TINY);
			}
		}
	}

	private INDArray array(List<int[]> rows) {
		INDArray array = Nd4j.create(graph.getConfiguration().getDataType(), rows.size(), 1, longest(rows));
		for (int i = 0; i < rows.size(); i++) {
			for (int t = 0; t < rows.get(i).length; t++) {
				array.putScalar(i, 0, t, rows.get(i)[t]);
			}
		}
		return array;
	}

	private INDArray mask(List<int[]> rows) {
		int time = longest(rows);
		if (rows.stream().allMatch(row -> row.length == time)) {
			return null;
		}
		INDArray mask = Nd4j.create(graph.getConfiguration().getDataType(), rows.size(), time);
		for (int i = 0; i < rows.size(); i++) {
			for (int t = 0; t < rows.get(i).length; t++) {
				mask.putScalar(i, t, 1);
			}
		}
		return mask;
	}

	private static int longest(List<int[]> rows) {
		return rows.stream().mapToInt(row -> row.length).max().orElse(1);
	}
}

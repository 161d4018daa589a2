package org.layerwright.dl4j.data.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.layerwright.dl4j.data.PairsFile;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.Targets;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.internal.Text;

/** Makes samples from pairs of texts as {@link PairsFile} says. */
public final class PairSamples {
	private PairSamples() {}

	/** One line. */
	public record Pair(String source, String target) {}

	/** Reads the pairs of a file that are not too long. */
	public static List<Pair> read(PairsFile settings) {
		List<Pair> pairs = new ArrayList<>();
		Tokens source = new Tokens(settings.source(), List.of());
		Tokens target = new Tokens(settings.target(), List.of());
		int line = 0;
		for (String text : Utf8.read(settings.file()).split("\n", -1)) {
			line++;
			if (!text.isBlank()) {
				Pair pair = pair(settings, text, line);
				if (source.cut(pair.source).size() <= settings.longest()
						&& target.cut(pair.target).size() <= settings.longest()) {
					pairs.add(pair);
				}
			}
		}
		if (pairs.isEmpty()) {
			throw Text.wrongInput("pairs.empty", settings.file(), settings.longest());
		}
		return pairs;
	}

	private static Pair pair(PairsFile settings, String text, int line) {
		String[] sides = text.split("\t", -1);
		if (sides.length < 2) {
			throw Text.wrongInput("pairs.tab", settings.file(), line);
		}
		if (sides[0].isBlank() || sides[1].isBlank()) {
			throw Text.wrongInput("pairs.side", settings.file(), line);
		}
		return new Pair(sides[0].strip(), sides[1].strip());
	}

	/** Makes the samples, with vocabularies of their own. */
	public static Samples of(PairsFile settings, List<Pair> pairs) {
		return of(pairs, Vocabularies.special(settings.source(), pairs.stream().map(Pair::source).toList()),
				Vocabularies.special(settings.target(), pairs.stream().map(Pair::target).toList()));
	}

	/** Makes the samples. */
	public static Samples of(List<Pair> pairs, Tokens source, Tokens target) {
		int start = target.index(Tokens.START);
		int end = target.index(Tokens.END);
		Rows sources = Rows.of(pairs, p -> source.encode(p.source()), -1, -1);
		Rows begun = Rows.of(pairs, p -> target.encode(p.target()), start, -1);
		Rows ended = Rows.of(pairs, p -> target.encode(p.target()), -1, end);
		Targets next = new Targets(ended.values, 1, ended.time, ended.lengths, target.vocabulary());
		return Samples.of(List.of(sources.part(source), begun.part(target)), next).grouped(groups(pairs));
	}

	private static int[] groups(List<Pair> pairs) {
		Map<String, Integer> bySource = new HashMap<>();
		return pairs.stream().mapToInt(p -> bySource.computeIfAbsent(p.source(), s -> bySource.size())).toArray();
	}

	/** Rows of pieces, filled up to the longest. */
	private record Rows(float[] values, int time, int[] lengths) {

		/** @param before index that every row begins with, or -1; {@code after} likewise at its end */
		private static Rows of(List<Pair> pairs, Function<Pair, int[]> side, int before, int after) {
			List<int[]> rows = pairs.stream().map(side).toList();
			int more = (before < 0 ? 0 : 1) + (after < 0 ? 0 : 1);
			int[] lengths = rows.stream().mapToInt(r -> r.length + more).toArray();
			int time = rows.stream().mapToInt(r -> r.length + more).max().orElse(0);
			float[] values = new float[rows.size() * time];
			for (int i = 0; i < lengths.length; i++) {
				int at = i * time;
				if (before >= 0) {
					values[at++] = before;
				}
				for (int piece : rows.get(i)) {
					values[at++] = piece;
				}
				if (after >= 0) {
					values[at] = after;
				}
			}
			return new Rows(values, time, lengths);
		}

		private Part part(Tokens tokens) {
			return new Part(new int[] { 1, time }, values, lengths, tokens);
		}
	}
}

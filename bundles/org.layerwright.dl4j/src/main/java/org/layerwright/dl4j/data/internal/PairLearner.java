package org.layerwright.dl4j.data.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Learns the vocabulary of {@link BytePairs} from a text: begins with its characters and again and again joins the two
 * neighbours that occur together most often, until the vocabulary is large enough or nothing occurs twice. Only the
 * counts of words that a join changes are counted again.
 */
final class PairLearner {

	/** Two neighbours and how often they occurred together when this was noted. */
	private record Pair(int left, int right, int count) {
		private long key() {
			return (long) left << 32 | right;
		}

		private static int compare(Pair a, Pair b) {
			return a.count != b.count ? Integer.compare(b.count, a.count) : Long.compare(a.key(), b.key());
		}
	}

	private final List<String> vocabulary;
	private final Map<String, Integer> index = new HashMap<>();
	private final List<int[]> words = new ArrayList<>();
	private final List<Integer> times = new ArrayList<>();
	private final Map<Long, Integer> counts = new HashMap<>();
	private final Map<Long, Set<Integer>> places = new HashMap<>();
	private final PriorityQueue<Pair> queue = new PriorityQueue<>(Pair::compare);

	private PairLearner(List<String> vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Adds to a vocabulary what is learned from a text.
	 *
	 * @param vocabulary what it begins with
	 * @param text what to learn from
	 * @param size greatest size of the vocabulary
	 */
	static void learn(List<String> vocabulary, String text, int size) {
		Counts words = Counts.of(BytePairs.words(text));
		Counts characters = new Counts();
		words.all().forEach((w, n) -> BytePairs.characters(w).forEach(c -> characters.add(c, n)));
		vocabulary.addAll(characters.frequent(size - vocabulary.size()));
		PairLearner learner = new PairLearner(vocabulary);
		learner.begin(words);
		learner.join(size);
	}

	private void begin(Counts all) {
		for (int i = 0; i < vocabulary.size(); i++) {
			index.put(vocabulary.get(i), i);
		}
		all.frequent(Integer.MAX_VALUE).forEach(word -> {
			words.add(BytePairs.characters(word).stream().mapToInt(c -> index.getOrDefault(c, -1)).toArray());
			times.add(all.all().get(word));
			count(words.size() - 1, 1);
		});
		places.keySet().forEach(this::note);
	}

	private void join(int size) {
		while (vocabulary.size() < size && !queue.isEmpty()) {
			Pair pair = queue.poll();
			int now = counts.getOrDefault(pair.key(), 0);
			if (now != pair.count) {
				note(pair.key());
			} else if (now > 1) {
				replace(pair, joined(pair));
			}
		}
	}

	/** Index of what two pieces are together: the same if two others have become that before. */
	private int joined(Pair pair) {
		String piece = vocabulary.get(pair.left) + vocabulary.get(pair.right);
		Integer known = index.putIfAbsent(piece, vocabulary.size());
		if (known == null) {
			vocabulary.add(piece);
			return vocabulary.size() - 1;
		}
		return known;
	}

	/** Joins a pair in every word that has it. */
	private void replace(Pair pair, int joined) {
		Set<Long> changed = new HashSet<>();
		for (int word : places.remove(pair.key())) {
			count(word, -1);
			words.set(word, replaced(words.get(word), pair, joined));
			changed.addAll(count(word, 1));
		}
		changed.forEach(this::note);
	}

	private static int[] replaced(int[] word, Pair pair, int joined) {
		int[] out = new int[word.length];
		int length = 0;
		for (int i = 0; i < word.length; i++) {
			boolean here = i + 1 < word.length && word[i] == pair.left && word[i + 1] == pair.right;
			out[length++] = here ? joined : word[i];
			i += here ? 1 : 0;
		}
		return Arrays.copyOf(out, length);
	}

	/** Counts the pairs of a word, or takes them back; gives them. */
	private List<Long> count(int word, int sign) {
		int[] pieces = words.get(word);
		List<Long> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < pieces.length; i++) {
			if (pieces[i] >= 0 && pieces[i + 1] >= 0) {
				long key = (long) pieces[i] << 32 | pieces[i + 1];
				counts.merge(key, sign * times.get(word), Integer::sum);
				places.computeIfAbsent(key, k -> new HashSet<>()).add(word);
				pairs.add(key);
			}
		}
		return pairs;
	}

	private void note(long key) {
		int count = counts.getOrDefault(key, 0);
		if (count > 1) {
			queue.add(new Pair((int) (key >>> 32), (int) key, count));
		}
	}
}

package org.layerwright.dl4j.data.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often pieces of text occur. */
final class Counts {
	private static final Comparator<Map.Entry<String, Integer>> FREQUENT_FIRST = Map.Entry
			.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

	private final Map<String, Integer> counts = new HashMap<>();

	/** The counts of all pieces. */
	static Counts of(Iterable<String> pieces) {
		Counts made = new Counts();
		pieces.forEach(p -> made.add(p, 1));
		return made;
	}

	void add(String piece, int times) {
		counts.merge(piece, times, Integer::sum);
	}

	Map<String, Integer> all() {
		return counts;
	}

	/** The most frequent pieces, the most frequent first and among equals by alphabet. */
	List<String> frequent(int most) {
		return counts.entrySet().stream().sorted(FREQUENT_FIRST).limit(most).map(Map.Entry::getKey).toList();
	}

	/** All pieces by alphabet, that is by code points. */
	List<String> sorted() {
		return counts.keySet().stream().sorted(Comparator.comparingInt(p -> p.codePointAt(0))).toList();
	}
}

package org.layerwright.core.internal;

/** Guesses what a misspelt word was meant to be. */
final class Spelling {

	private Spelling() {}

	/** Whether at most two letters (one in short words) have to be put in, taken out or replaced. */
	static boolean isClose(String word, String written) {
		return distance(word, written) <= (word.length() < 5 ? 1 : 2);
	}

	/** The distance of Levenshtein. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}

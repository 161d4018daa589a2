import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.TreeSet;

/**
 * Prints 5,000 of the numbers below 10,000 in words and in digits, a tab between: {@code java NumberWords.java >
 * numbers.tsv}.
 */
public final class NumberWords {

	private static final int LIMIT = 10_000;
	private static final int COUNT = 5_000;
	private static final String[] SMALL = { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
		"nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
		"nineteen" };
	private static final String[] TENS = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
		"ninety" };

	private NumberWords() {}

	/** Prints the pairs, always the same ones. */
	public static void main(String[] args) {
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		TreeSet<Integer> chosen = new TreeSet<>();
		Random random = new Random(1);
		while (chosen.size() < COUNT) {
			chosen.add(random.nextInt(LIMIT));
		}
		chosen.forEach(n -> out.print(words(n) + "\t" + n + "\n"));
		out.flush();
	}

	private static String words(int n) {
		if (n < SMALL.length) {
			return SMALL[n];
		}
		if (n < 100) {
			return TENS[n / 10] + (n % 10 == 0 ? "" : " " + SMALL[n % 10]);
		}
		if (n < 1000) {
			return SMALL[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100));
		}
		int rest = n % 1000;
		String joint = rest == 0 ? "" : rest < 100 ? " and " : " ";
		return words(n / 1000) + " thousand" + joint + (rest == 0 ? "" : words(rest));
	}
}

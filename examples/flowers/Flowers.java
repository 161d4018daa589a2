import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Writes flowers.csv: 300 made-up flowers of three species. {@code java Flowers.java > flowers.csv}
 *
 * <p>
 * Each flower has a size of its own that stretches all its leaves, so the four measures go together, as in real plants;
 * two of the species overlap a little, so no classifier is always right.
 */
public final class Flowers {

	private static final String[] SPECIES = { "meadow star", "rock bell", "marsh lily" };
	/** Mean sepal length, sepal width, petal length and petal width in cm. */
	private static final double[][] MEAN = { { 4.9, 3.4, 1.5, 0.3 }, { 5.9, 2.8, 4.2, 1.3 }, { 6.6, 3.0, 5.5, 2.0 } };
	private static final double[] OWN = { 0.28, 0.22, 0.25, 0.16 };
	private static final double[] WITH_SIZE = { 0.25, 0.15, 0.22, 0.08 };

	public static void main(String[] args) {
		Random random = new Random(1936);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		out.print("sepal_length,sepal_width,petal_length,petal_width,species\n");
		for (int i = 0; i < 300; i++) {
			int species = i % SPECIES.length;
			double size = random.nextGaussian();
			StringBuilder row = new StringBuilder();
			for (int k = 0; k < OWN.length; k++) {
				double value = MEAN[species][k] + size * WITH_SIZE[k] + random.nextGaussian() * OWN[k];
				row.append(String.format(Locale.ROOT, "%.1f,", Math.max(0.1, value)));
			}
			out.print(row.append(SPECIES[species]).append('\n'));
		}
	}
}

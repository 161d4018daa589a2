import java.util.Locale;
import java.util.Random;

/**
 * Prints the passengers, in thousands a month, of an invented airline over 60 years: {@code java Passengers.java >
 * passengers.csv}. Good and bad times come and go slowly; the good ones have strong summers, the bad ones nearly none, so
 * that season and times multiply and no weighted sum of past months says it all.
 */
public final class Passengers {

	private static final int YEARS = 60;
	private static final double[] SEASON = { 0.82, 0.8, 0.92, 0.97, 1.02, 1.15, 1.34, 1.32, 1.08, 0.92, 0.8, 0.86 };

	private Passengers() {}

	/** Prints the table, always the same one. */
	public static void main(String[] args) {
		Random random = new Random(1);
		System.out.print("month,passengers\n");
		double times = 0;
		for (int i = 0; i < YEARS * 12; i++) {
			times = 0.92 * times + 0.12 * random.nextGaussian();
			double season = SEASON[i % 12] - 1;
			double rhythm = season * (1 + Math.tanh(3 * times));
			double value = 200 * (1 + rhythm + 0.15 * times) * (1 + 0.01 * random.nextGaussian());
			System.out.printf(Locale.ROOT, "%d-%02d,%.0f%n", 1960 + i / 12, i % 12 + 1, value);
		}
	}
}

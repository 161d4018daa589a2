import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes views.csv: the views a day of a made-up video channel over four years. {@code java ViewCounts.java > views.csv}
 *
 * <p>
 * The counts grow slowly, follow the week (people study from Monday to Thursday), dip in the holidays, and each day
 * carries over part of what was unusual about the day before. So yesterday helps to predict today, last week helps more.
 */
public final class ViewCounts {

	private static final double[] WEEK = { 1.15, 1.18, 1.14, 1.08, 0.88, 0.72, 0.85 };

	public static void main(String[] args) {
		Random random = new Random(28);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		out.print("date,views\n");
		LocalDate first = LocalDate.of(2021, 1, 1);
		double unusual = 0;
		for (int day = 0; day < 4 * 365; day++) {
			LocalDate date = first.plusDays(day);
			unusual = 0.6 * unusual + 0.05 * random.nextGaussian();
			double level = 3000 + 1.6 * day;
			double views = level * WEEK[date.getDayOfWeek().ordinal()] * season(date) * Math.exp(unusual);
			out.print(date + "," + Math.round(views) + "\n");
		}
	}

	/** 1 in term, less in summer and around New Year. */
	private static double season(LocalDate date) {
		double summer = Math.exp(-Math.pow((date.getDayOfYear() - 205) / 22.0, 2));
		double winter = Math.exp(-Math.pow((date.plusDays(15).getDayOfYear() - 15) / 8.0, 2));
		return 1 - 0.35 * summer - 0.3 * winter;
	}
}

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One row of a table: a subject in one kind of use, measured round after round, the contestants in turn. */
final class Trial {

	/**
	 * What is done with the network: {@code train}, {@code predict} with a batch, {@code single} samples, or training on
	 * several {@code cores} beside one.
	 */
	enum Use {
		TRAIN, PREDICT, SINGLE, CORES
	}

	/** Seconds until a JVM that is kept to one core, and compiles on it, too, is as fast as it gets, or nearly. */
	private static final double WARM_UP = 8;

	final Subject subject;
	final Use use;
	final int batch;
	final int cores;
	final double goal;
	private final String rival;
	private final Map<String, List<Double>> rates = new LinkedHashMap<>();

	/** @param rival whom the goal compares with: the first name of a contestant or of several, the fastest counts */
	Trial(Subject subject, Use use, int batch, int cores, String rival, double goal) {
		this.subject = subject;
		this.use = use;
		this.batch = batch;
		this.cores = cores;
		this.rival = rival;
		this.goal = goal;
	}

	/** Lets a contestant run once more, and takes a number for each name. */
	void measure(List<String> names, Contestant contestant, double seconds, List<String> generated)
			throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of(subject.name(), use.name().toLowerCase(Locale.ROOT),
				String.valueOf(batch), String.valueOf(cores), String.valueOf(Math.max(WARM_UP, 1.5 * seconds)), String.valueOf(seconds)));
		if (contestant.name().equals(Contestant.OURS)) {
			arguments.addAll(generated);
		}
		double[] numbers = contestant.run(cores, arguments);
		for (int i = 0; i < names.size(); i++) {
			rates.computeIfAbsent(names.get(i), n -> new ArrayList<>()).add(i < numbers.length ? numbers[i] : Double.NaN);
		}
	}

	/** Samples a second, the median of the rounds; NaN where nothing was measured. */
	double rate(String name) {
		return median(rates.getOrDefault(name, List.of()));
	}

	/** The names that have a rate. */
	List<String> names() {
		return rates.keySet().stream().filter(n -> !Double.isNaN(rate(n))).toList();
	}

	/** The median of the rounds' ratios of ours to a contestant. */
	double ratio(String name) {
		List<Double> ours = rates.get(Contestant.OURS);
		List<Double> theirs = rates.getOrDefault(name, List.of());
		List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < theirs.size(); i++) {
			ratios.add(ours.get(i) / theirs.get(i));
		}
		return median(ratios);
	}

	/** The ratio that the goal is about: to the fastest of its rivals; NaN if none was there. */
	double ratio() {
		return names().stream().filter(n -> n.startsWith(rival) && !n.equals(Contestant.OURS)).mapToDouble(this::ratio)
				.min().orElse(Double.NaN);
	}

	/** The middle of these, without those that are not numbers; NaN if there is none. */
	static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		sorted.removeIf(v -> v.isNaN());
		Collections.sort(sorted);
		int size = sorted.size();
		return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
	}
}

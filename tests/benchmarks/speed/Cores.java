import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * What further cores are worth: the same batches by several workers, by one, and, as a limit, by a network for each core
 * that knows nothing of the others, with its part of the batch. They take turns of half a second in one process, so that a
 * machine that is slower for a while is slower for all; what counts is the median of the turns.
 */
final class Cores {
	static final String ALONE = Contestant.OURS + ", one core";
	static final String HALVES = Contestant.OURS + ", a network for each core";
	/** What {@link #rates} gives. */
	static final List<String> NAMES = List.of(Contestant.OURS, ALONE, HALVES);

	private static final double TURN = 0.5;

	private final List<Callable<Double>> sides = new ArrayList<>();

	/** @param args of {@link Child} */
	Cores(String[] args) throws Exception {
		int workers = Integer.parseInt(args[4]);
		sides.add(side(args, Integer.parseInt(args[3]), workers));
		sides.add(side(args, Integer.parseInt(args[3]), 1));
		List<Callable<Double>> parts = new ArrayList<>();
		for (int p = 0; p < workers; p++) {
			parts.add(side(args, Integer.parseInt(args[3]) / workers, 1));
		}
		ExecutorService threads = Executors.newFixedThreadPool(workers);
		sides.add(() -> {
			double sum = 0;
			for (Future<Double> part : threads.invokeAll(parts)) {
				sum += part.get();
			}
			return sum;
		});
	}

	private static Callable<Double> side(String[] args, int batch, int workers) throws Exception {
		String[] own = args.clone();
		own[3] = String.valueOf(batch);
		own[4] = String.valueOf(workers);
		Child child = new Child(own);
		Runnable step = child.step("train");
		return () -> child.rate(step, TURN);
	}

	/** Samples a second of the three, in a line. The seconds are those of each. */
	String rates(double warmUp, double seconds) throws Exception {
		turns(warmUp);
		return turns(seconds).stream().map(rates -> String.format(Locale.ROOT, "%.1f", Trial.median(rates)))
				.collect(Collectors.joining(" "));
	}

	private List<List<Double>> turns(double seconds) throws Exception {
		List<List<Double>> rates = new ArrayList<>();
		sides.forEach(side -> rates.add(new ArrayList<>()));
		for (double done = 0; done < seconds; done += TURN) {
			for (int s = 0; s < sides.size(); s++) {
				rates.get(s).add(sides.get(s).call());
			}
		}
		return rates;
	}
}

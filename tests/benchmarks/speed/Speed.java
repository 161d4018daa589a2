import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast the networks that Layerwright generates train and predict, beside the same networks written with DL4J alone and
 * in PyTorch. Fresh processes take turns; what counts is the median of the rounds' ratios. Prints tables, and writes them
 * as Markdown and JSON to the folder target/benchmarks. Arguments: the number of rounds, seconds a measurement, names of
 * subjects, and of uses: train, predict, single, cores.
 */
public final class Speed {
	private static final Path HERE = Path.of(System.getProperty("layerwright.benchmarks", "tests/benchmarks/speed"));

	private final List<String> arguments;
	private final int rounds;
	private final double seconds;
	private final List<Contestant> contestants = new ArrayList<>();
	private final Map<String, List<String>> generated = new LinkedHashMap<>();
	private final List<Trial> trials = new ArrayList<>();

	private Speed(String[] args) throws IOException, InterruptedException {
		arguments = List.of(args);
		List<Double> numbers = arguments.stream().filter(a -> a.matches("[\\d.]+")).map(Double::valueOf).toList();
		rounds = numbers.isEmpty() ? 3 : numbers.get(0).intValue();
		seconds = numbers.size() < 2 ? 4 : numbers.get(1);
		contestants.add(Contestant.java(Contestant.OURS, "ours"));
		contestants.add(Contestant.java(Contestant.STOCK, "stock"));
		contestants.addAll(Contestant.pytorch(HERE.resolve("pytorch.py")));
	}

	public static void main(String[] args) throws Exception {
		new Speed(args).run();
	}

	private void run() throws Exception {
		Results results = new Results(Math.min(2, Runtime.getRuntime().availableProcessors()));
		for (Subject subject : Subject.ALL) {
			if (!chosen(subject.name(), Subject.ALL.stream().map(Subject::name).toList())) {
				continue;
			}
			Drawing drawing = new Drawing(subject);
			Path folder = Files.createTempDirectory("layerwright-" + subject.name());
			generated.put(subject.name(), List.of(folder.toString(), drawing.compile(folder)));
			for (Trial trial : trials(subject)) {
				for (int round = 0; round < rounds; round++) {
					round(trial);
				}
				trials.add(trial);
				results.add(trial, drawing);
			}
		}
		results.write(HERE.resolve("../../../target/benchmarks").normalize(), rounds);
	}

	/** Whether an argument names it, or none names any of its kind. */
	private boolean chosen(String name, List<String> kind) {
		return arguments.contains(name) || kind.stream().noneMatch(arguments::contains);
	}

	private List<Trial> trials(Subject subject) {
		List<String> uses = List.of("train", "predict", "single", "cores");
		List<Trial> all = new ArrayList<>();
		if (chosen("train", uses)) {
			all.add(new Trial(subject, Trial.Use.TRAIN, subject.batch(), 1, Contestant.PYTORCH, subject.goal()));
		}
		if (chosen("cores", uses) && subject.scaled() && Runtime.getRuntime().availableProcessors() > 1) {
			all.add(new Trial(subject, Trial.Use.CORES, 2 * subject.batch(), 2, Cores.ALONE, 1.7));
		}
		if (chosen("predict", uses)) {
			all.add(new Trial(subject, Trial.Use.PREDICT, subject.batch(), 1, Contestant.PYTORCH, Double.NaN));
		}
		if (chosen("single", uses)) {
			all.add(new Trial(subject, Trial.Use.SINGLE, 1, 1, Contestant.PYTORCH, Double.NaN));
		}
		return all;
	}

	private void round(Trial trial) throws IOException, InterruptedException {
		for (Contestant contestant : contestants) {
			boolean stock = contestant.name().equals(Contestant.STOCK);
			if (stock && (trial.cores > 1 || Stock.of(trial.subject.name()) == null)) {
				continue;
			}
			List<String> own = generated.get(trial.subject.name());
			boolean turns = trial.use == Trial.Use.CORES && contestant.name().equals(Contestant.OURS);
			trial.measure(turns ? Cores.NAMES : List.of(contestant.name()), contestant, seconds, own);
		}
	}
}

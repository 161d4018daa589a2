package org.layerwright.dl4j;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.layerwright.dl4j.augment.Augmentation;
import org.layerwright.dl4j.data.DataSource;
import org.layerwright.dl4j.data.Split;
import org.layerwright.dl4j.internal.Plan;
import org.layerwright.dl4j.internal.RunEnvironment;
import org.layerwright.dl4j.internal.TrainingRun;
import org.layerwright.dl4j.stopping.StopRule;
import org.layerwright.dl4j.task.Supervised;
import org.layerwright.dl4j.task.Task;
import org.layerwright.dl4j.updater.Clipping;
import org.layerwright.protocol.ExitStatus;

/**
 * Training of a graph with one output: supervised, unless it is told another task.
 *
 * <pre>
 * Training.of(configuration()).named("digits").seed(1).data(new DigitPictures())
 * 		.split(Split.of(0.8, 0.1, 0.1)).batchSize(64).epochs(3).run(args);
 * </pre>
 *
 * Where a run lives and who watches it comes from the environment, see {@link org.layerwright.protocol.LaunchSettings}.
 */
public final class Training {
	private final ComputationGraphConfiguration configuration;
	private final List<StopRule> stopRules = new ArrayList<>();
	private final Map<String, ComputationGraphConfiguration> others = new LinkedHashMap<>();
	private List<Augmentation> augmentations = List.of();
	private String name = "network";
	private long seed = 1;
	private Task task = new Supervised();
	private DataSource data;
	private Split split = Split.of(0.8, 0.1, 0.1);
	private boolean standardize;
	private Clipping clipping;
	private int batchSize = 32;
	private int epochs = 1;
	private int validateEvery = 1;
	private int checkpointEvery = 1;
	private int layersEvery;
	private boolean fast;
	private int workers;

	private Training(ComputationGraphConfiguration configuration) {
		this.configuration = configuration;
	}

	/** A training of a graph; the graph's own seed is that of its weights. */
	public static Training of(ComputationGraphConfiguration configuration) {
		return new Training(configuration);
	}

	/**
	 * Another network that is trained together with the first one, for a task that takes several.
	 *
	 * @param file name of the file that it is saved in, without suffix
	 */
	public Training with(String file, ComputationGraphConfiguration other) {
		others.put(file, other);
		return this;
	}

	/** Name of the design, for people. */
	public Training named(String newName) {
		name = newName;
		return this;
	}

	/** Seed of the order of samples and of random numbers such as dropout's. */
	public Training seed(long newSeed) {
		seed = newSeed;
		return this;
	}

	/** What it is about; predicting known targets unless said. */
	public Training task(Task newTask) {
		task = newTask;
		return this;
	}

	/** Where samples come from; required. */
	public Training data(DataSource source) {
		data = source;
		return this;
	}

	/** How samples are divided; 80 : 10 : 10 unless said. */
	public Training split(Split newSplit) {
		split = newSplit;
		return this;
	}

	/**
	 * Whether each feature (each channel of pictures) and each number to predict is brought to mean 0 and standard
	 * deviation 1, as measured on the training part. Predictions and their errors are given in the original unit.
	 */
	public Training standardize(boolean standardized) {
		standardize = standardized;
		return this;
	}

	/** Limits gradients; not done unless said. */
	public Training clip(Clipping limit) {
		clipping = limit;
		return this;
	}

	/** Samples a batch, at least 1. */
	public Training batchSize(int samples) {
		batchSize = samples;
		return this;
	}

	/** How often the training part is gone through. */
	public Training epochs(int count) {
		epochs = count;
		return this;
	}

	/** Measure on the validation part after so many epochs; 0 for never. */
	public Training validateEvery(int everyEpochs) {
		validateEvery = everyEpochs;
		return this;
	}

	/**
	 * How samples of the training part are changed each time before they are learned from, one change after the other.
	 */
	public Training augment(Augmentation... changes) {
		augmentations = List.of(changes);
		return this;
	}

	/** Stop early when a rule says so; several rules are asked in the order they were added. */
	public Training stopWhen(StopRule rule) {
		stopRules.add(rule);
		return this;
	}

	/** Write a checkpoint after so many epochs, though not more often than once a second; 0 for only when asked. */
	public Training checkpointEvery(int everyEpochs) {
		checkpointEvery = everyEpochs;
		return this;
	}

	/** Say how the layers are doing every so many iterations; 0, which it is unless said, for never. */
	public Training watchLayersEvery(int iterations) {
		layersEvery = iterations;
		return this;
	}

	/** Lets layers compute fast, see {@link org.layerwright.dl4j.fast.FastPath}; not done unless said. */
	public Training fast() {
		fast = true;
		return this;
	}

	/**
	 * Into how many parts a batch is divided, each of which a thread learns from; what is learned is the same but for
	 * rounding. 0, which it is unless said, for as many as the first iterations show to be fastest.
	 */
	public Training workers(int count) {
		workers = count;
		return this;
	}

	/**
	 * Trains. Ends the JVM with the exit status if that is not 0, see {@link ExitStatus}; returns otherwise.
	 *
	 * @param args not used
	 */
	public void run(String[] args) {
		int status = TrainingRun.execute(plan(), System.getenv());
		if (status != ExitStatus.DONE) {
			System.exit(status);
		}
	}

	/** Trains in the environment and gives the exit status. */
	int execute(RunEnvironment environment) {
		return new TrainingRun(plan(), environment).execute();
	}

	private Plan plan() {
		return new Plan(configuration, new LinkedHashMap<>(others), name, seed, task, data, split, standardize,
				clipping, Math.max(1, batchSize), epochs, validateEvery, checkpointEvery, layersEvery, workers,
				List.copyOf(stopRules),
				augmentations, fast);
	}
}

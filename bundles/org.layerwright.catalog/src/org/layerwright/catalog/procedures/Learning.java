package org.layerwright.catalog.procedures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Attrs.Fault;
import org.layerwright.catalog.AugmentationKind;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Family;
import org.layerwright.catalog.InitializerKind;
import org.layerwright.catalog.Kind;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.OptimizerKind;
import org.layerwright.catalog.ProcedureKind;
import org.layerwright.catalog.RegularizerKind;
import org.layerwright.catalog.ScheduleKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.StoppingKind;
import org.layerwright.catalog.Text;

/**
 * What all procedures share: settings of the optimiser, of the split and of the way through the data, and the Java that
 * they become. A procedure adds settings of its own, and its task if it has one other than predicting known targets.
 */
abstract class Learning implements ProcedureKind {

	private static final Attr<String> DATA = Attr.text("data", "Data").automatic()
			.doc("Name of the data source to learn from; the first one where it is not set.");
	private static final Attr<String> LOSS = Attr.kind("loss", "Loss", Family.LOSS).automatic()
			.doc("What training makes small; where it is not set, cross-entropy for classes, binary cross-entropy for "
					+ "two classes with a single output, and mean squared error for numbers.");
	static final Attr<String> OPTIMIZER = Attr.kind("optimizer", "Optimizer", Family.OPTIMIZER)
			.byDefault("adam")
			.doc("How weights follow from gradients.");
	private static final Attr<String> SCHEDULE = Attr.kind("schedule", "Learning rate schedule", Family.SCHEDULE)
			.byDefault("constant").doc("How the learning rate changes over the training.");
	private static final Attr<String> INITIALIZER = Attr.kind("initializer", "Initializer", Family.INITIALIZER)
			.byDefault("xavier").doc("How weights start in layers that do not say otherwise.");
	private static final Attr<String> REGULARIZER = Attr.kind("regularizer", "Regularizer", Family.REGULARIZER)
			.byDefault("none").doc("Penalty on large weights, or a limit on them.");
	private static final Attr<String> CLIPPING = Attr.choice("clipping", "Gradient clipping", "none", "value", "norm")
			.byDefault("none")
			.doc("Limit on the gradient before the optimiser sees it, against single large steps: value cuts each "
					+ "number off at ±c; norm scales the gradient of the whole network down to the Euclidean norm c "
					+ "(Pascanu et al., 2013).");
	private static final Attr<Double> CLIPPING_THRESHOLD = Attr.real("clippingThreshold", "Clipping threshold").above(0)
			.byDefault(1.0).when(a -> !"none".equals(a.get(CLIPPING)))
			.doc("c, the limit on each number or on the norm of the gradient, which is the mean over a batch.");
	private static final Attr<Integer> EPOCHS = Attr.integer("epochs", "Epochs").atLeast(1).byDefault(10)
			.doc("How often the training part is gone through.");
	private static final Attr<Integer> BATCH_SIZE = Attr.integer("batchSize", "Batch size").atLeast(1).byDefault(32)
			.unit("samples").doc("Samples B behind each update; N training samples make ⌈N/B⌉ updates an epoch.");
	private static final Attr<Integer> SEED = Attr.integer("seed", "Seed").byDefault(1)
			.doc("Seed of all random numbers: first weights, dropout, order of the samples. The same seed gives the "
					+ "same training.");
	private static final Attr<Double> VALIDATION = share("validation", "Validation",
			"Share of the samples that is measured "
					+ "after each epoch and never learned from; to choose settings by.");
	private static final Attr<Double> TEST = share("test", "Test",
			"Share of the samples that is measured once at the end "
					+ "and never learned from; what the network is worth.");
	private static final Attr<Integer> SPLIT_SEED = Attr.integer("splitSeed", "Split seed").byDefault(1)
			.doc("Seed that decides which samples are in which part.");
	private static final Attr<Boolean> STANDARDIZE = Attr.bool("standardize", "Standardize").byDefault(false)
			.doc("Whether features (and numbers to predict) are brought to mean 0 and standard deviation 1, as "
					+ "measured on the training part alone. Errors are still shown in the original unit.");
	private static final Attr<List<String>> AUGMENTATION = Attr
			.kinds("augmentation", "Augmentation", Family.AUGMENTATION)
			.doc("How samples of the training part are changed at random each time before they are learned from, one "
					+ "after the other; those that are measured stay as they are.");
	private static final Attr<String> STOPPING = Attr.kind("stopping", "Stopping", Family.STOPPING).byDefault("none")
			.doc("What ends the training before its last epoch.");
	private static final Attr<Integer> CHECKPOINT_EVERY = Attr.integer("checkpointEvery", "Checkpoint every").atLeast(0)
			.byDefault(1).unit("epochs")
			.doc("How often all that is needed to go on later is saved; 0 for only on request.");
	private static final Attr<Boolean> FAST = Attr.bool("fast", "Fast path").byDefault(true)
			.doc("Whether layers compute by Layerwright's own fast code, with the same results but for rounding, "
					+ "instead of DL4J's. The report of a run says which layers have none, and why.");

	private static final Attr<Integer> WORKERS = Attr.integer("workers", "Workers").atLeast(1).atMost(256).automatic()
			.unit("threads")
			.doc("Into how many parts each batch is divided, one a processor core: they are learned from at the same "
					+ "time, and their gradients are added up before the update, so that the result is the same but "
					+ "for rounding. Where it is not set, what the first iterations show to be fastest.");

	/** For procedures that learn sequences step by step. */
	static final Attr<Integer> TRUNCATE = Attr.integer("truncate", "Truncate after").atLeast(0).byDefault(0)
			.unit("steps")
			.doc("Truncated back-propagation through time: sequences are cut into pieces of so many steps, with an "
					+ "update after each; recurrent layers carry their state into the next piece, but no errors go "
					+ "back into the one before (Williams and Peng, 1990). 0 learns from whole sequences.");

	private static final String BACKPROP = "org.deeplearning4j.nn.conf.BackpropType";

	private static Attr<Double> share(String key, String label, String doc) {
		return Attr.real(key, label).atLeast(0).below(1).byDefault(0.1).doc(doc);
	}

	/** The settings that all procedures share, with a procedure's own ones after those of the optimiser. */
	static Attr<?>[] with(Attr<?>... own) {
		List<Attr<?>> all = new ArrayList<>(
				List.of(DATA, LOSS, OPTIMIZER, SCHEDULE, EPOCHS, BATCH_SIZE, INITIALIZER, REGULARIZER, CLIPPING,
						CLIPPING_THRESHOLD));
		all.addAll(List.of(own));
		all.addAll(List.of(AUGMENTATION, STOPPING, STANDARDIZE, VALIDATION, TEST, SPLIT_SEED, SEED, CHECKPOINT_EVERY,
				WORKERS, FAST));
		return all.toArray(Attr<?>[]::new);
	}

	/** Settings without those of these keys, for a procedure to which they mean nothing. */
	static Attr<?>[] without(Attr<?>[] all, String... keys) {
		Set<String> left = Set.of(keys);
		return Arrays.stream(all).filter(attr -> !left.contains(attr.key())).toArray(Attr<?>[]::new);
	}

	/** The {@code org.layerwright.dl4j.task.Task} that training is told; empty for the usual one. */
	Optional<Code> task(Attrs a) {
		return Optional.empty();
	}

	@Override
	public List<Fault> check(Attrs a) {
		List<Fault> faults = new ArrayList<>();
		if (training(a) <= 0) {
			faults.add(new Fault(TEST.key(), Text.of("learning.shares"), true));
		}
		Attrs optimizer = a.kind(OPTIMIZER);
		Attrs regularizer = a.kind(REGULARIZER);
		if (optimizer != null && regularizer != null && ((OptimizerKind) optimizer.kind()).decaysWeights()
				&& ((RegularizerKind) regularizer.kind()).decaysWeights()) {
			faults.add(new Fault(REGULARIZER.key(), Text.of("learning.decay", new KindLabel(optimizer.kind()),
					new KindLabel(regularizer.kind())), true));
		}
		if (a.get(AUGMENTATION).contains("mixup") && "sparse_cross_entropy".equals(a.get(LOSS))) {
			faults.add(new Fault(LOSS.key(), Text.of("learning.mixup"), true));
		}
		return faults;
	}

	/** Share of the training part, free of the rounding errors of binary numbers. */
	private double training(Attrs a) {
		return BigDecimal.ONE.subtract(BigDecimal.valueOf(share(a, VALIDATION)))
				.subtract(BigDecimal.valueOf(share(a, TEST))).doubleValue();
	}

	/** The share of a part; 0 where the procedure has no such part. */
	private double share(Attrs a, Attr<Double> part) {
		return attributes().contains(part) ? a.get(part) : 0;
	}

	@Override
	public Code emitNetwork(Attrs a, Code builder, long totalIterations) {
		return emitNetwork(a, chosen(a, OPTIMIZER), builder, totalIterations);
	}

	/** The same with the settings of another optimiser. */
	final Code emitNetwork(Attrs a, Attrs optimizer, Code builder, long totalIterations) {
		Attrs initializer = chosen(a, INITIALIZER);
		Attrs regularizer = chosen(a, REGULARIZER);
		boolean usual = INITIALIZER.byDefault().equals(initializer.kind().id()) && initializer.isDefault();
		Code weights = ((OptimizerKind) optimizer.kind()).emitNetwork(optimizer,
				builder.call("seed", seed(a)).call("updater", updater(a, optimizer, totalIterations)));
		weights = usual ? weights
				: weights.call("weightInit", ((InitializerKind) initializer.kind()).emit(initializer));
		return ((RegularizerKind) regularizer.kind()).emit(regularizer, weights);
	}

	@Override
	public Code emitGraph(Attrs a, Code graph, List<Shape> inputs) {
		return truncates(a, inputs) ? graph.call("backpropType", Code.constant(BACKPROP, "TruncatedBPTT"))
				.call("tBPTTLength", a.get(TRUNCATE)) : graph;
	}

	@Override
	public int updates(Attrs a, List<Shape> inputs) {
		return truncates(a, inputs) ? Math.ceilDiv(inputs.get(0).steps(), a.get(TRUNCATE)) : 1;
	}

	/** Only what has steps can be cut. */
	private boolean truncates(Attrs a, List<Shape> inputs) {
		return attributes().contains(TRUNCATE) && a.get(TRUNCATE) > 0
				&& inputs.stream().allMatch(s -> s.has(Axis.TIME));
	}

	private static Code updater(Attrs a, Attrs optimizer, long totalIterations) {
		Attrs schedule = chosen(a, SCHEDULE);
		OptimizerKind kind = (OptimizerKind) optimizer.kind();
		double rate = optimizer.get(kind.learningRate());
		return kind.emit(optimizer, ((ScheduleKind) schedule.kind()).emit(schedule, rate, totalIterations));
	}

	@Override
	public Code emit(Attrs a, Code training, Code data, boolean ordered) {
		Attrs stopping = chosen(a, STOPPING);
		Code rule = ((StoppingKind) stopping.kind()).emit(stopping);
		Code set = training.call("seed", seed(a)).call("data", data).call("split", split(a, ordered))
				.callIf(a.get(STANDARDIZE), "standardize", true).call("batchSize", a.get(BATCH_SIZE))
				.call("epochs", a.get(EPOCHS));
		Optional<Code> task = task(a);
		set = task.isPresent() ? set.call("task", task.get()) : set;
		Object[] changes = a.nested(AUGMENTATION).stream().map(Attrs.Nested::attrs)
				.map(n -> ((AugmentationKind) n.kind()).emit(n)).toArray();
		set = set.callIf(changes.length > 0, "augment", changes);
		set = rule == null ? set : set.call("stopWhen", rule);
		set = CLIPPING_THRESHOLD.isVisible(a) ? set.call("clip", clipping(a)) : set;
		Integer workers = attributes().contains(WORKERS) ? a.get(WORKERS) : null;
		set = set.callIf(workers != null, "workers", workers);
		return set.callIf(!a.get(CHECKPOINT_EVERY).equals(CHECKPOINT_EVERY.byDefault()), "checkpointEvery",
				a.get(CHECKPOINT_EVERY)).callIf(a.get(FAST), "fast");
	}

	private static Code clipping(Attrs a) {
		return Code.callStatic("org.layerwright.dl4j.updater.Clipping", a.get(CLIPPING), a.get(CLIPPING_THRESHOLD));
	}

	private Code split(Attrs a, boolean ordered) {
		return Code.callStatic("org.layerwright.dl4j.data.Split", "of", training(a), share(a, VALIDATION),
				share(a, TEST))
				.callIf(!a.get(SPLIT_SEED).equals(SPLIT_SEED.byDefault()), "seed", a.get(SPLIT_SEED))
				.callIf(ordered, "shuffle", false);
	}

	@Override
	public Attrs loss(Attrs a, Optional<Samples> samples, int outputs) {
		Attrs chosen = a.kind(LOSS);
		return chosen != null ? chosen : defaults(a.catalog(), Family.LOSS, fittingLoss(samples, outputs));
	}

	private static String fittingLoss(Optional<Samples> samples, int outputs) {
		boolean classes = samples.map(Samples::classification).orElse(outputs > 1);
		if (!classes) {
			return "mse";
		}
		return outputs == 1 ? "binary_cross_entropy" : "cross_entropy";
	}

	@Override
	public long iterations(Attrs a, long samples) {
		long validation = Math.round(samples * share(a, VALIDATION));
		long test = Math.round(samples * share(a, TEST));
		long each = Math.ceilDiv(samples - validation - test, (long) a.get(BATCH_SIZE));
		return Math.max(1, each) * a.get(EPOCHS);
	}

	@Override
	public long seed(Attrs a) {
		return a.get(SEED);
	}

	/** The settings of the kind that {@code attr} chooses, which has no faults. */
	static Attrs chosen(Attrs a, Attr<String> attr) {
		return Objects.requireNonNull(a.kind(attr), attr::key);
	}

	static Attrs defaults(Catalog catalog, Family family, String id) {
		Kind kind = catalog.find(family, id).orElseThrow();
		return Attrs.defaults(catalog, kind);
	}
}

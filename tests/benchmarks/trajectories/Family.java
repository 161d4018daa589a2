import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One kind of network: how it is drawn, which batches it gets, and what it computes for a sample. */
final class Family {

	/** Gives the outputs for a sample: a row, or a row a step. */
	@FunctionalInterface
	interface Forward {
		Matrix of(Formulas layers, List<double[][]> inputs);
	}

	/** One sample: for each input its steps (a vector is one step) and for each output step a class or numbers. */
	record Sample(List<double[][]> inputs, double[][] targets) {}

	final String name;
	final List<String> nodes = new ArrayList<>();
	final List<List<Sample>> batches = new ArrayList<>();
	final boolean classes;
	final Forward forward;
	private boolean unequal = true;
	private double balance;
	private final Random random = new Random(5);

	Family(String name, boolean classes, Forward forward) {
		this.name = name;
		this.classes = classes;
		this.forward = forward;
	}

	/** A node as name, kind, sources with commas, settings. */
	Family node(String text) {
		nodes.add(text);
		return this;
	}

	/** With so much of the loss that keeps experts in balance. */
	Family balanced(double weight) {
		balance = weight;
		return this;
	}

	/** Every sequence has as many steps as the longest. */
	Family whole() {
		unequal = false;
		return this;
	}

	/** Three batches of four samples: {@code length} steps at most, shorter ones among them, with these outputs. */
	Family samples(int length, int width, int vocabulary, int inputs, int outputs, boolean everyStep) {
		for (int b = 0; b < 3; b++) {
			List<Sample> batch = new ArrayList<>();
			for (int s = 0; s < 4; s++) {
				List<double[][]> parts = new ArrayList<>();
				int steps = 0;
				for (int i = 0; i < inputs; i++) {
					steps = length == 1 || s == i || !unequal ? length : 2 + random.nextInt(length - 1);
					parts.add(values(steps, width, vocabulary));
				}
				batch.add(new Sample(parts, targets(everyStep ? steps : 1, outputs, parts.get(0))));
			}
			batches.add(batch);
		}
		return this;
	}

	private double[][] values(int steps, int width, int vocabulary) {
		double[][] values = new double[steps][];
		for (int t = 0; t < steps; t++) {
			values[t] = vocabulary > 0 ? new double[] { random.nextInt(vocabulary) } : Weights.numbers(random, width, 1);
		}
		return values;
	}

	/** One-hot classes, or the input itself. */
	private double[][] targets(int steps, int outputs, double[][] input) {
		double[][] targets = new double[steps][];
		for (int t = 0; t < steps; t++) {
			targets[t] = classes ? new double[outputs] : input[t];
			if (classes) {
				targets[t][random.nextInt(outputs)] = 1;
			}
		}
		return targets;
	}

	/** Cross-entropy, or squared errors over the number of outputs; the sum over steps and the mean over samples. */
	Matrix loss(Weights weights, List<Sample> batch) {
		Formulas layers = new Formulas(weights);
		Matrix sum = Matrix.of(1, 1, 0);
		for (Sample sample : batch) {
			Matrix y = forward.of(layers, sample.inputs());
			Matrix target = rows(sample.targets());
			Matrix error = y.minus(target);
			sum = sum.plus(classes ? y.softmax().log().times(target).sum().times(-1)
					: error.times(error).sum().times(1.0 / y.columns));
		}
		Matrix mean = sum.times(1.0 / batch.size());
		return balance == 0 ? mean : mean.plus(layers.balance().times(balance));
	}

	static Matrix rows(double[][] values) {
		return Matrix.of(values.length, values[0].length,
				Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
	}

	static double[] tokens(double[][] values) {
		return Arrays.stream(values).mapToDouble(v -> v[0]).toArray();
	}
}

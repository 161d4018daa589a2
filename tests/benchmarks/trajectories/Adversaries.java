import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Two networks that learn from one another (Goodfellow et al., 2014): in each round the discriminator learns from true
 * samples and as many made ones, −ln D(x) and −ln(1 − D(G(z))), then the generator from −ln D(G(z)), each a mean.
 */
final class Adversaries {

	private static final int ROUNDS = 20;
	private static final int BATCH = 4;

	private final Weights generator = new Weights(1);
	private final Weights discriminator = new Weights(2);

	/** A true point, and noise for the one update and the other. */
	private record Batch(double[][] real, double[][] judged, double[][] forged) {}

	private Matrix made(double[][] noise) {
		Formulas f = new Formulas(generator);
		return f.dense("point", f.dense("g", Family.rows(noise), 5).tanh(), 2);
	}

	private Matrix verdict(Matrix points) {
		Formulas f = new Formulas(discriminator);
		return f.dense("verdict", f.dense("d", points, 6).tanh(), 1).sigmoid();
	}

	/** The mean over all. */
	private static Matrix mean(Matrix column) {
		return column.sum().times(1.0 / column.rows);
	}

	/** The mean over true and made points together. */
	private Matrix judge(Batch batch) {
		Matrix doubted = verdict(made(batch.judged)).times(-1).plus(1).log();
		return mean(Matrix.stack(List.of(verdict(Family.rows(batch.real)).log(), doubted)).times(-1));
	}

	private Matrix forge(Batch batch) {
		return mean(verdict(made(batch.forged)).log().times(-1));
	}

	/** Trains and writes it down; losses are those of the discriminator and the generator in turn. */
	static String train() {
		Adversaries all = new Adversaries();
		Random random = new Random(3);
		List<Batch> batches = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			batches.add(new Batch(points(random), points(random), points(random)));
		}
		all.judge(batches.get(0));
		String weights = text(all.generator) + "},\n\"discriminatorWeights\": {\n" + text(all.discriminator);
		List<Double> losses = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Batch batch = batches.get(round % batches.size());
			losses.add(step(all.judge(batch), all.discriminator));
			losses.add(step(all.forge(batch), all.generator));
		}
		return "{\n\"family\": \"gan\",\n\"nodes\": [\n\"noise input - shape=2\",\n\"g dense noise units=5 activation=tanh\",\n"
				+ "\"point output g units=2\"],\n\"discriminatorNodes\": [\n\"sample input - shape=2\",\n"
				+ "\"d dense sample units=6 activation=tanh\",\n\"verdict output d units=1\"],\n\"learningRate\": " + Weights.RATE
				+ ", \"beta1\": " + Weights.BETA1 + ", \"beta2\": " + Weights.BETA2 + ", \"epsilon\": " + Weights.EPSILON
				+ ",\n\"weights\": {\n" + weights + "},\n\"rounds\": "
				+ batches.stream()
						.map(b -> Arrays.deepToString(new double[][][] { b.real, b.judged, b.forged }))
						.collect(Collectors.joining(",\n", "[", "]"))
				+ ",\n\"losses\": " + losses + "\n}\n";
	}

	private static double[][] points(Random random) {
		double[][] points = new double[BATCH][];
		Arrays.setAll(points, i -> Weights.numbers(random, 2, 1));
		return points;
	}

	private static double step(Matrix loss, Weights weights) {
		loss.differentiate();
		weights.update();
		return loss.value[0];
	}

	private static String text(Weights weights) {
		return weights.all.entrySet().stream().map(Map.Entry::getKey)
				.map(n -> "\"" + n + "\": " + Arrays.toString(weights.all.get(n).value))
				.collect(Collectors.joining(",\n"));
	}
}

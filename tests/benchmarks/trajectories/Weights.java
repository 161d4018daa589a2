import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The weights of a network by name, random where they are first asked for, and how Adam changes them. */
final class Weights {

	static final double RATE = 0.01;
	static final double BETA1 = 0.9;
	static final double BETA2 = 0.99;
	static final double EPSILON = 1e-6;

	final Map<String, Matrix> all = new LinkedHashMap<>();
	private final Map<String, double[]> means = new LinkedHashMap<>();
	private final Map<String, double[]> squares = new LinkedHashMap<>();
	private final Random random;
	private int updates;

	Weights(long seed) {
		random = new Random(seed);
	}

	/** The weight of that name; such as the file has it, with three digits. */
	Matrix of(String name, int rows, int columns) {
		return all.computeIfAbsent(name, n -> Matrix.of(rows, columns, numbers(random, rows * columns, 0.5)));
	}

	static double[] numbers(Random random, int count, double scale) {
		return random.doubles(count, -1, 1).map(x -> Math.round(x * scale * 1000) / 1000.0).toArray();
	}

	/** Adam: w ← w − η·m̂ / (√v̂ + ε) (Kingma and Ba, 2015). */
	void update() {
		updates++;
		all.forEach((name, weight) -> {
			double[] m = means.computeIfAbsent(name, n -> new double[weight.value.length]);
			double[] v = squares.computeIfAbsent(name, n -> new double[weight.value.length]);
			for (int i = 0; i < m.length; i++) {
				double g = weight.gradient[i];
				m[i] = BETA1 * m[i] + (1 - BETA1) * g;
				v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
				double corrected = m[i] / (1 - Math.pow(BETA1, updates));
				weight.value[i] -= RATE * corrected / (Math.sqrt(v[i] / (1 - Math.pow(BETA2, updates))) + EPSILON);
			}
		});
	}
}

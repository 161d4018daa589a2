import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Layers, formula by formula, on one sample each: a vector is one row, a sequence a row a step. */
final class Formulas {

	private static final double SMALL = 1e-5;

	private final Weights weights;
	private final List<Matrix> chances = new ArrayList<>();
	private final List<Matrix> choices = new ArrayList<>();

	Formulas(Weights weights) {
		this.weights = weights;
	}

	/** y = xW + b. */
	Matrix dense(String name, Matrix x, int outputs) {
		return x.dot(weights.of(name + "_W", x.columns, outputs)).plus(weights.of(name + "_b", 1, outputs));
	}

	/** Rows of a table. */
	Matrix embedding(String name, double[] tokens, int vocabulary, int features) {
		Matrix table = weights.of(name + "_W", vocabulary, features);
		return table.pick(tokens.length, features, IntStream.range(0, tokens.length * features)
				.map(i -> (int) tokens[i / features] * features + i % features).toArray());
	}

	/** Sines and cosines of the place (Vaswani et al., 2017, 3.5). */
	static Matrix positions(Matrix x) {
		double[] added = new double[x.value.length];
		for (int i = 0; i < added.length; i++) {
			int feature = i % x.columns;
			double angle = i / x.columns / Math.pow(10_000, (double) (feature - feature % 2) / x.columns);
			added[i] = feature % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
		}
		return x.plus(Matrix.of(x.rows, x.columns, added));
	}

	/** γ (x − μ) / √(σ² + ε) + β over each row. */
	Matrix layerNorm(String name, Matrix x) {
		Matrix centred = x.minus(x.rowSums().times(1.0 / x.columns));
		Matrix variance = centred.times(centred).rowSums().times(1.0 / x.columns);
		return centred.over(variance.plus(SMALL).root()).times(weights.of(name + "_gain", 1, x.columns))
				.plus(weights.of(name + "_shift", 1, x.columns));
	}

	/** x Φ(x), with Φ from the power series of the error function. */
	static Matrix gelu(Matrix x) {
		return x.map(v -> v * normal(v),
				(v, y) -> normal(v) + v * Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI));
	}

	private static double normal(double x) {
		double z = x / Math.sqrt(2);
		double term = z;
		double sum = z;
		for (int n = 1; Math.abs(term) > 1e-18; n++) {
			term *= -z * z / n;
			sum += term / (2 * n + 1);
		}
		return 0.5 + sum / Math.sqrt(Math.PI);
	}

	/** Self-attention with the maps of queries, keys and values side by side in one. */
	Matrix selfAttention(String name, Matrix x, int heads, boolean causal) {
		int d = x.columns;
		Matrix all = x.dot(weights.of(name + "_Wqkv", d, 3 * d)).plus(weights.of(name + "_bqkv", 1, 3 * d));
		Matrix gathered = gather(all.columns(0, d), all.columns(d, d), all.columns(2 * d, d), heads, causal);
		return gathered.dot(weights.of(name + "_Wo", d, d)).plus(weights.of(name + "_bo", 1, d));
	}

	/** Attention to a memory. */
	Matrix crossAttention(String name, Matrix x, Matrix memory, int heads) {
		int d = x.columns;
		Matrix other = dense(name + "-memory", memory, 2 * d);
		Matrix gathered = gather(dense(name + "-query", x, d), other.columns(0, d), other.columns(d, d), heads, false);
		return dense(name, gathered, d);
	}

	/** softmax(QKᵀ / √w) V in each head of w features; the heads side by side. */
	private static Matrix gather(Matrix q, Matrix k, Matrix v, int heads, boolean causal) {
		int width = q.columns / heads;
		List<Matrix> all = new ArrayList<>();
		for (int h = 0; h < heads; h++) {
			Matrix scores = q.columns(h * width, width).dot(k.columns(h * width, width).transposed())
					.times(1 / Math.sqrt(width));
			double[] hidden = new double[scores.value.length];
			for (int i = 0; i < hidden.length; i++) {
				hidden[i] = causal && i % scores.columns > i / scores.columns ? -1e9 : 0;
			}
			Matrix seen = scores.plus(Matrix.of(scores.rows, scores.columns, hidden));
			all.add(seen.softmax().dot(v.columns(h * width, width)));
		}
		return Matrix.beside(all);
	}

	/** f(x W1 + b1) W2 + b2. */
	private Matrix feedForward(String name, Matrix x, int hidden) {
		Matrix inner = gelu(x.dot(weights.of(name + "_W1", x.columns, hidden)).plus(weights.of(name + "_b1", 1, hidden)));
		return inner.dot(weights.of(name + "_W2", hidden, x.columns)).plus(weights.of(name + "_b2", 1, x.columns));
	}

	/** Post-norm: each part is added to what goes into it, then normalised. */
	Matrix encoderLayer(String name, Matrix x, int heads, int hidden, boolean causal) {
		Matrix a = layerNorm(name + "-attention-norm",
				x.plus(selfAttention(name + "-attention", x, heads, causal)));
		return layerNorm(name, a.plus(feedForward(name + "-feed-forward", a, hidden)));
	}

	Matrix decoderLayer(String name, Matrix x, Matrix memory, int heads, int hidden) {
		Matrix a = layerNorm(name + "-attention-norm", x.plus(selfAttention(name + "-attention", x, heads, true)));
		Matrix b = layerNorm(name + "-memory-norm", a.plus(crossAttention(name + "-memory", a, memory, heads)));
		return layerNorm(name, b.plus(feedForward(name + "-feed-forward", b, hidden)));
	}

	/** Σ pᵢ Eᵢ(x) over the experts of greatest p = softmax(x Wg), each tanh(x W1 + b1) W2 + b2. */
	Matrix experts(String name, Matrix x, int experts, int chosen, int hidden) {
		int d = x.columns;
		Matrix p = x.dot(weights.of(name + "_Wg", d, experts)).softmax();
		Matrix uses = Matrix.of(p.rows, experts, choose(p, chosen));
		chances.add(p);
		choices.add(uses);
		Matrix gates = p.times(uses);
		Matrix inner = x.dot(weights.of(name + "_W1", d, experts * hidden))
				.plus(weights.of(name + "_b1", 1, experts * hidden)).tanh();
		Matrix sum = Matrix.of(x.rows, d, new double[x.rows * d]);
		for (int e = 0; e < experts; e++) {
			Matrix y = inner.columns(e * hidden, hidden)
					.dot(weights.of(name + "_W2", hidden, experts * d).columns(e * d, d))
					.plus(weights.of(name + "_b2", 1, experts * d).columns(e * d, d));
			sum = sum.plus(y.times(gates.columns(e, 1)));
		}
		return sum;
	}

	/** 1 where fewer than {@code chosen} of a row are greater, else 0. */
	private static double[] choose(Matrix p, int chosen) {
		return IntStream.range(0, p.value.length).mapToDouble(i -> IntStream.range(0, p.columns)
				.filter(j -> p.value[i / p.columns * p.columns + j] > p.value[i]).count() < chosen ? 1 : 0).toArray();
	}

	/** n Σ fᵢ Pᵢ over all that the experts saw: the share of expert i in all choices, times its mean probability. */
	Matrix balance() {
		Matrix p = Matrix.stack(chances);
		Matrix uses = Matrix.stack(choices);
		Matrix one = Matrix.of(1, p.rows, Arrays.stream(new double[p.rows]).map(x -> 1.0).toArray());
		double all = Arrays.stream(uses.value).sum();
		return one.dot(p).times(1.0 / p.rows).times(one.dot(uses).times(1 / all)).sum().times(p.columns);
	}

	/** h = tanh(xW + h′R + b), all steps. */
	Matrix simpleRnn(String name, Matrix x, int units) {
		List<Matrix> steps = new ArrayList<>();
		Matrix h = Matrix.of(1, units, new double[units]);
		for (int t = 0; t < x.rows; t++) {
			h = gates(name, x.row(t), units, 1).plus(h.dot(weights.of(name + "_RW", units, units))).tanh();
			steps.add(h);
		}
		return Matrix.stack(steps);
	}

	/** Gates in the order g, f, o, i: c = f c′ + i g, h = o tanh(c). */
	Matrix lstm(String name, Matrix x, int units) {
		List<Matrix> steps = new ArrayList<>();
		Matrix h = Matrix.of(1, units, new double[units]);
		Matrix c = h;
		for (int t = 0; t < x.rows; t++) {
			Matrix z = gates(name, x.row(t), units, 4).plus(h.dot(weights.of(name + "_RW", units, 4 * units)));
			Matrix forget = z.columns(units, units).sigmoid();
			Matrix input = z.columns(3 * units, units).sigmoid();
			c = forget.times(c).plus(input.times(z.columns(0, units).tanh()));
			h = z.columns(2 * units, units).sigmoid().times(c.tanh());
			steps.add(h);
		}
		return Matrix.stack(steps);
	}

	/** Gates in the order r, z, n: h = (1 − z) n + z h′, n = tanh(xW + b + r (h′R + c)). */
	Matrix gru(String name, Matrix x, int units) {
		List<Matrix> steps = new ArrayList<>();
		Matrix h = Matrix.of(1, units, new double[units]);
		for (int t = 0; t < x.rows; t++) {
			Matrix own = gates(name, x.row(t), units, 3);
			Matrix before = h.dot(weights.of(name + "_RW", units, 3 * units)).plus(weights.of(name + "_rb", 1, 3 * units));
			Matrix r = own.columns(0, units).plus(before.columns(0, units)).sigmoid();
			Matrix z = own.columns(units, units).plus(before.columns(units, units)).sigmoid();
			Matrix n = own.columns(2 * units, units).plus(r.times(before.columns(2 * units, units))).tanh();
			h = n.minus(z.times(n)).plus(z.times(h));
			steps.add(h);
		}
		return Matrix.stack(steps);
	}

	private Matrix gates(String name, Matrix x, int units, int gates) {
		return dense(name, x, gates * units);
	}

	/** A convolution over one row of channels × height × width, no padding; a row a place, a column a filter. */
	Matrix convolution(String name, Matrix x, int channels, int height, int width, int filters, int rows, int columns) {
		int down = height - rows + 1;
		int across = width - columns + 1;
		int patch = channels * rows * columns;
		int[] places = new int[down * across * patch];
		for (int i = 0; i < places.length; i++) {
			int place = i / patch;
			int inPatch = i % patch;
			int y = place / across + inPatch / columns % rows;
			int channel = inPatch / (rows * columns);
			places[i] = (channel * height + y) * width + place % across + inPatch % columns;
		}
		Matrix filter = weights.of(name + "_W", filters, patch);
		return x.pick(down * across, patch, places).dot(filter.transposed()).plus(weights.of(name + "_b", 1, filters));
	}

	/** The greatest of each 2 × 2 places of each channel: one row, channel by channel. */
	static Matrix maxPool(Matrix x, int width) {
		int half = width / 2;
		int quarter = x.rows / 4;
		int[] places = new int[quarter * x.columns];
		for (int i = 0; i < places.length; i++) {
			int channel = i / quarter;
			int corner = i % quarter / half * 2 * width + i % quarter % half * 2;
			int best = corner * x.columns + channel;
			for (int other : new int[] { corner + 1, corner + width, corner + width + 1 }) {
				int at = other * x.columns + channel;
				best = x.value[at] > x.value[best] ? at : best;
			}
			places[i] = best;
		}
		return x.pick(1, places.length, places);
	}
}

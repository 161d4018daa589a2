package org.layerwright.dl4j.attention.internal;

import java.util.Arrays;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.layer.Chance;
import org.layerwright.dl4j.layer.Drop;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Scaled dot-product attention with several heads (Vaswani et al., 2017): {@code O = softmax(Q Kᵀ / √w) V} for each
 * sample and each head, which has {@code w} columns of queries, keys and values. A key that is masked, or behind the
 * query where attention is causal, gets no weight at all; a query that sees no key gives 0.
 */
final class Heads {
	private final int heads;
	private final boolean causal;
	private final double dropout;
	private final Kept probabilities = new Kept();
	private final String name;
	private Drop drop = Drop.NOTHING;
	private Share share = Share.WHOLE;

	/**
	 * @param dropout probability with which an attention weight is dropped while training
	 * @param name of the layer
	 */
	Heads(int heads, boolean causal, double dropout, String name) {
		this.name = name;
		this.heads = heads;
		this.causal = causal;
		this.dropout = dropout;
	}

	void share(Share newShare) {
		share = newShare;
	}

	/**
	 * What is attended to and by whom, all [batch × time, heads × w], row by row.
	 *
	 * @param query as many rows as there are outputs
	 * @param visible whether each row of keys is no padding; null if all are
	 */
	record Operands(int batch, Matrix query, Matrix key, Matrix value, boolean[] visible) {

		int queries() {
			return query.rows() / batch;
		}

		int keys() {
			return key.rows() / batch;
		}

		/** The numbers of query, key or value of one sample and head. */
		Matrix part(Matrix of, int sample, int head, int heads) {
			int time = of.rows() / batch;
			int width = of.columns() / heads;
			return of.part(sample * time, head * width, time, width);
		}
	}

	/** Sets {@code out}, [batch × queries, heads × w]; where it is training, {@link #backward} may follow. */
	void forward(Operands in, Matrix out, boolean training, DataType type, LayerWorkspaceMgr workspaces) {
		drop = training && dropout > 0 ? Drop.of(dropout, Chance.of(share, name)) : Drop.NOTHING;
		int parts = training ? in.batch() * heads : 1;
		Matrix weights = training ? probabilities.matrix(type, (long) parts * in.queries(), in.keys())
				: working(in, type, ArrayType.FF_WORKING_MEM, workspaces);
		Matrix applied = drop.isActive() ? working(in, type, ArrayType.FF_WORKING_MEM, workspaces) : null;
		double[] block = new double[in.queries() * in.keys()];
		for (int part = 0; part < in.batch() * heads; part++) {
			Matrix p = weights.rows(part % parts * in.queries(), in.queries());
			scores(in, part, p);
			p.numbers().get(p.at(), block, block.length);
			softmax(block, in, part / heads);
			p.numbers().put(p.at(), block, block.length);
			if (drop.isActive()) {
				drop.apply(block, 0, block.length, part / heads, part % heads * block.length);
				applied.numbers().put(applied.at(), block, block.length);
				p = applied;
			}
			in.part(out, part / heads, part % heads, heads).product(p,
					in.part(in.value(), part / heads, part % heads, heads));
		}
	}

	private void scores(Operands in, int part, Matrix scores) {
		Matrix query = in.part(in.query(), part / heads, part % heads, heads);
		Matrix key = in.part(in.key(), part / heads, part % heads, heads);
		scores.product(scale(query), query, key.transposed(), 0);
	}

	private static double scale(Matrix query) {
		return 1 / Math.sqrt(query.columns());
	}

	private static Matrix working(Operands in, DataType type, ArrayType kind, LayerWorkspaceMgr workspaces) {
		INDArray array = workspaces.createUninitialized(kind, type, new long[] { in.queries(), in.keys() }, 'c');
		return Matrix.of(array);
	}

	private void softmax(double[] block, Operands in, int sample) {
		int keys = in.keys();
		for (int q = 0; q < in.queries(); q++) {
			int seen = causal ? Math.min(q + 1, keys) : keys;
			for (int k = 0; k < keys; k++) {
				if (k >= seen || in.visible() != null && !in.visible()[sample * keys + k]) {
					block[q * keys + k] = Double.NEGATIVE_INFINITY;
				}
			}
			softmax(block, q * keys, keys);
		}
	}

	private static void softmax(double[] block, int at, int count) {
		double most = Double.NEGATIVE_INFINITY;
		for (int i = at; i < at + count; i++) {
			most = Math.max(most, block[i]);
		}
		if (most == Double.NEGATIVE_INFINITY) {
			Arrays.fill(block, at, at + count, 0);
			return;
		}
		double sum = 0;
		for (int i = at; i < at + count; i++) {
			block[i] = Math.exp(block[i] - most);
			sum += block[i];
		}
		for (int i = at; i < at + count; i++) {
			block[i] /= sum;
		}
	}

	/**
	 * Sets the errors of query, key and value, which lie as those do, from that of the output. With {@code P} the
	 * weights: {@code dV = Pᵀ dO}, {@code dP = dO Vᵀ}, {@code dS = P ∘ (dP − rowsum(P ∘ dP))}, {@code dQ = dS K / √w},
	 * {@code dK = dSᵀ Q / √w}.
	 */
	void backward(Operands in, Matrix error, Operands gradients, DataType type, LayerWorkspaceMgr workspaces) {
		Matrix weights = probabilities.matrix(type, (long) in.batch() * heads * in.queries(), in.keys());
		Matrix scratch = working(in, type, ArrayType.BP_WORKING_MEM, workspaces);
		double[] p = new double[in.queries() * in.keys()];
		double[] d = new double[p.length];
		for (int part = 0; part < in.batch() * heads; part++) {
			int sample = part / heads;
			int head = part % heads;
			Matrix out = in.part(error, sample, head, heads);
			Matrix kept = weights.rows(part * in.queries(), in.queries());
			kept.numbers().get(kept.at(), p, p.length);
			in.part(gradients.value(), sample, head, heads).product(applied(kept, p, scratch, part).transposed(), out);
			scratch.product(out, in.part(in.value(), sample, head, heads).transposed());
			scratch.numbers().get(scratch.at(), d, d.length);
			if (drop.isActive()) {
				drop.apply(d, 0, d.length, sample, head * d.length);
			}
			softmaxError(p, d, in.keys());
			scratch.numbers().put(scratch.at(), d, d.length);
			Matrix query = in.part(in.query(), sample, head, heads);
			in.part(gradients.query(), sample, head, heads).product(scale(query), scratch,
					in.part(in.key(), sample, head, heads), 0);
			in.part(gradients.key(), sample, head, heads).product(scale(query), scratch.transposed(), query, 0);
		}
	}

	/** The weights as they were used, after dropout. */
	private Matrix applied(Matrix kept, double[] p, Matrix scratch, int part) {
		if (!drop.isActive()) {
			return kept;
		}
		double[] applied = p.clone();
		drop.apply(applied, 0, applied.length, part / heads, part % heads * applied.length);
		scratch.numbers().put(scratch.at(), applied, applied.length);
		return scratch;
	}

	private static void softmaxError(double[] p, double[] d, int columns) {
		for (int at = 0; at < p.length; at += columns) {
			double sum = 0;
			for (int i = at; i < at + columns; i++) {
				sum += p[i] * d[i];
			}
			for (int i = at; i < at + columns; i++) {
				d[i] = p[i] * (d[i] - sum);
			}
		}
	}
}

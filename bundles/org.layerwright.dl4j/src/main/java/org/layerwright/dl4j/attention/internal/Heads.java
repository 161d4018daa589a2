package org.layerwright.dl4j.attention.internal;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.layer.Chance;
import org.layerwright.dl4j.layer.Drop;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Stretch;
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
	private final SoftmaxRows softmax = new SoftmaxRows();
	private Drop drop = Drop.NOTHING;
	private Share share = Share.WHOLE;
	private final String name;

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

		/** The numbers of query, key or value of one sample and head: part {@code sample × heads + head}. */
		Matrix part(Matrix of, int part, int heads) {
			int time = of.rows() / batch;
			int width = of.columns() / heads;
			return of.part(part / heads * time, part % heads * width, time, width);
		}

		double scale(int heads) {
			return 1 / Math.sqrt((double) query.columns() / heads);
		}

		void scores(int part, int heads, Matrix scores) {
			scores.product(scale(heads), part(query, part, heads), part(key, part, heads).transposed(), 0);
		}
	}

	void share(Share newShare) {
		share = newShare;
	}

	/** Sets {@code out}, [batch × queries, heads × w]; where it is training, {@link #backward} may follow. */
	void forward(Operands in, Matrix out, boolean training, DataType type, LayerWorkspaceMgr workspaces) {
		drop = training && dropout > 0 ? Drop.of(dropout, Chance.of(share, name)) : Drop.NOTHING;
		int parts = training ? in.batch() * heads : 1;
		Matrix weights = training ? probabilities.matrix(type, (long) parts * in.queries(), in.keys())
				: working(in, type, ArrayType.FF_WORKING_MEM, workspaces);
		Matrix applied = drop.isActive() ? working(in, type, ArrayType.FF_WORKING_MEM, workspaces) : null;
		Stretch factors = weights.values(drop.isActive() ? in.queries() : 0);
		Stretch penalty = causal || in.visible() != null ? weights.values(in.queries()) : null;
		for (int part = 0; part < in.batch() * heads; part++) {
			if (penalty != null && part % heads == 0) {
				forbid(in, part / heads, penalty);
			}
			Matrix p = weights.rows(part % parts * in.queries(), in.queries());
			in.scores(part, heads, p);
			softmax.forward(p, penalty, in.visible() != null);
			if (drop.isActive()) {
				drop(p, factors, part, applied);
				p = applied;
			}
			in.part(out, part, heads).product(p, in.part(in.value(), part, heads));
		}
	}

	/** Drops some of the weights of a part, or of their errors. */
	private void drop(Matrix weights, Stretch factors, int part, Matrix to) {
		Stretch block = weights.values();
		drop.factors(factors, part / heads, part % heads * factors.length());
		block.product(block, factors);
		to.write(0, block);
	}

	private static Matrix working(Operands in, DataType type, ArrayType kind, LayerWorkspaceMgr workspaces) {
		INDArray array = workspaces.createUninitialized(kind, type, new long[] { in.queries(), in.keys() }, 'c');
		return Matrix.of(array);
	}

	/** Sets what keeps queries of a sample, as rows, from keys, as columns. */
	private void forbid(Operands in, int sample, Stretch penalty) {
		int keys = in.keys();
		penalty.fill(0, penalty.length(), 0);
		for (int q = 0; q < in.queries(); q++) {
			for (int k = 0; in.visible() != null && k < keys; k++) {
				penalty.set(q * keys + k, in.visible()[sample * keys + k] ? 0 : Stretch.NEVER);
			}
			if (causal && q + 1 < keys) {
				penalty.fill(q * keys + q + 1, (q + 1) * keys, Stretch.NEVER);
			}
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
		Stretch factors = scratch.values(drop.isActive() ? in.queries() : 0);
		for (int part = 0; part < in.batch() * heads; part++) {
			Matrix out = in.part(error, part, heads);
			Matrix applied = weights.rows(part * in.queries(), in.queries());
			Matrix given = applied;
			if (drop.isActive()) {
				drop(applied, factors, part, scratch);
				applied = scratch;
			}
			in.part(gradients.value(), part, heads).product(applied.transposed(), out);
			scratch.product(out, in.part(in.value(), part, heads).transposed());
			if (drop.isActive()) {
				drop(scratch, factors, part, scratch);
			}
			softmax.backward(given, scratch);
			Matrix query = in.part(in.query(), part, heads);
			in.part(gradients.query(), part, heads).product(in.scale(heads), scratch, in.part(in.key(), part, heads),
					0);
			in.part(gradients.key(), part, heads).product(in.scale(heads), scratch.transposed(), query, 0);
		}
	}
}

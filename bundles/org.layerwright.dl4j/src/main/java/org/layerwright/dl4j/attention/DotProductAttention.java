package org.layerwright.dl4j.attention;

import java.util.Objects;

import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InvalidInputTypeException;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.attention.internal.DotProductAttentionVertex;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Attention without weights of its own, from one sequence to another (Vaswani et al., 2017): takes queries [batch, d,
 * time] and, of the other sequence, keys and values side by side [batch, 2d, its time]; gives [batch, d, time]. The
 * features are split into {@code heads} heads of {@code w = d / heads}; in each {@code softmax(Q Kᵀ / √w) V}.
 * <p>
 * Steps that the mask of the other sequence calls padding are attended to by nobody. Layers before it make queries,
 * keys and values, such as {@link StepwiseDense}.
 */
public class DotProductAttention extends GraphVertex {
	private static final long serialVersionUID = 1L;
	private static final int KEY_VALUE = 2;

	private int heads = 1;
	private boolean causal;
	private double dropout;

	/** For reading JSON. */
	protected DotProductAttention() {}

	/**
	 * @param heads how many; they must split the features evenly
	 * @param causal whether a query sees no key behind its own place
	 * @param dropout probability with which an attention weight is dropped while training: 0 to below 1
	 */
	public DotProductAttention(int heads, boolean causal, double dropout) {
		this.heads = heads;
		this.causal = causal;
		this.dropout = dropout;
	}

	public int getHeads() {
		return heads;
	}

	public void setHeads(int heads) {
		this.heads = heads;
	}

	public boolean isCausal() {
		return causal;
	}

	public void setCausal(boolean causal) {
		this.causal = causal;
	}

	public double getDropout() {
		return dropout;
	}

	public void setDropout(double dropout) {
		this.dropout = dropout;
	}

	@Override
	public DotProductAttention clone() {
		return new DotProductAttention(heads, causal, dropout);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DotProductAttention that && heads == that.heads && causal == that.causal
				&& dropout == that.dropout;
	}

	@Override
	public int hashCode() {
		return Objects.hash(heads, causal, dropout);
	}

	@Override
	public long numParams(boolean backprop) {
		return 0;
	}

	@Override
	public int minVertexInputs() {
		return KEY_VALUE;
	}

	@Override
	public int maxVertexInputs() {
		return KEY_VALUE;
	}

	@Override
	public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int idx,
			INDArray parameters, boolean initialize, DataType type) {
		return new DotProductAttentionVertex(graph, name, idx, this, type);
	}

	@Override
	public InputType getOutputType(int layerIndex, InputType... inputs) {
		if (inputs[0].getType() != InputType.Type.RNN || inputs[1].getType() != InputType.Type.RNN) {
			throw new InvalidInputTypeException(
					"attention goes from one sequence to another, not from " + inputs[0] + " to " + inputs[1]);
		}
		InputType.InputTypeRecurrent queries = (InputType.InputTypeRecurrent) inputs[0];
		long memory = ((InputType.InputTypeRecurrent) inputs[1]).getSize();
		if (queries.getSize() % heads != 0 || memory != KEY_VALUE * queries.getSize()) {
			throw new InvalidInputTypeException("attention with " + heads + " heads and queries of "
					+ queries.getSize() + " features takes keys and values of " + queries.getSize()
					+ " features each, evenly split among the heads, not of " + memory + " together");
		}
		return InputType.recurrent(queries.getSize(), queries.getTimeSeriesLength(), RNNFormat.NCW);
	}

	@Override
	public MemoryReport getMemoryReport(InputType... inputs) {
		InputType output = getOutputType(-1, inputs);
		return new LayerMemoryReport.Builder(null, DotProductAttention.class, inputs[0], output).standardMemory(0, 0)
				.workingMemory(0, 0, 0, output.arrayElementsPerExample())
				.cacheMemory(MemoryReport.CACHE_MODE_ALL_ZEROS, MemoryReport.CACHE_MODE_ALL_ZEROS).build();
	}
}

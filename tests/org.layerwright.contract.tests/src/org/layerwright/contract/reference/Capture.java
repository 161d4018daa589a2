package org.layerwright.contract.reference;

import java.util.ArrayList;
import java.util.List;

import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.memory.MemoryReport;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.BaseGraphVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Passes on what it is given, and keeps the gradient that comes back. */
final class Capture extends GraphVertex {

	private static final long serialVersionUID = 1L;

	private final transient List<INDArray> gradients = new ArrayList<>();

	/** The gradient that came back last. */
	INDArray gradient() {
		if (gradients.isEmpty()) {
			throw new AssertionError("no gradient came back to the input");
		}
		return gradients.get(gradients.size() - 1);
	}

	@Override
	public GraphVertex clone() {
		return this;
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public long numParams(boolean backprop) {
		return 0;
	}

	@Override
	public int minVertexInputs() {
		return 1;
	}

	@Override
	public int maxVertexInputs() {
		return 1;
	}

	@Override
	public org.deeplearning4j.nn.graph.vertex.GraphVertex instantiate(ComputationGraph graph, String name, int index,
			INDArray parameters, boolean initialize, DataType type) {
		return new Running(graph, name, index, type, gradients);
	}

	@Override
	public InputType getOutputType(int layerIndex, InputType... inputs) {
		return inputs[0];
	}

	@Override
	public MemoryReport getMemoryReport(InputType... inputs) {
		throw new UnsupportedOperationException();
	}

	/** The vertex at work. */
	private static final class Running extends BaseGraphVertex {

		private static final long serialVersionUID = 1L;

		private final transient List<INDArray> gradients;

		Running(ComputationGraph graph, String name, int index, DataType type, List<INDArray> gradients) {
			super(graph, name, index, null, null, type);
			this.gradients = gradients;
		}

		@Override
		public boolean hasLayer() {
			return false;
		}

		@Override
		public org.deeplearning4j.nn.api.Layer getLayer() {
			return null;
		}

		@Override
		public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
			return workspaces.dup(ArrayType.ACTIVATIONS, inputs[0]);
		}

		@Override
		public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
			gradients.add(epsilon.dup('c').detach());
			return new Pair<>(null, new INDArray[] { workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon) });
		}

		@Override
		public void setBackpropGradientsViewArray(INDArray array) {
			if (array != null) {
				throw new IllegalStateException("there are no parameters");
			}
		}

		@Override
		public Pair<INDArray, org.deeplearning4j.nn.api.MaskState> feedForwardMaskArrays(INDArray[] masks,
				org.deeplearning4j.nn.api.MaskState state, int batch) {
			return masks == null ? null : new Pair<>(masks[0], state);
		}

		@Override
		public String toString() {
			return "capture " + getVertexName();
		}
	}
}

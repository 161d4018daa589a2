package org.layerwright.contract.reference;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
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

/** Passes on what it is given, and keeps it and the gradient that comes back. */
final class Capture extends GraphVertex {

	private static final long serialVersionUID = 1L;

	private final boolean masks;
	private transient INDArray value;
	private transient INDArray gradient;

	/** @param masks whether masks go on, too */
	Capture(boolean masks) {
		this.masks = masks;
	}

	/** What went through last. */
	INDArray value() {
		return value;
	}

	/** The gradient that came back last. */
	INDArray gradient() {
		if (gradient == null) {
			throw new AssertionError("no gradient came back");
		}
		return gradient;
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
		return new Running(this, graph, name, index, type);
	}

	@Override
	public InputType getOutputType(int layerIndex, InputType... inputs) {
		return inputs[0];
	}

	@Override
	public MemoryReport getMemoryReport(InputType... inputs) {
		throw new UnsupportedOperationException("a capture is never measured");
	}

	/** The vertex at work. */
	private static final class Running extends BaseGraphVertex {

		private static final long serialVersionUID = 1L;

		private final Capture capture;

		Running(Capture capture, ComputationGraph graph, String name, int index, DataType type) {
			super(graph, name, index, null, null, type);
			this.capture = capture;
		}

		@Override
		public boolean hasLayer() {
			return false;
		}

		@Override
		public Layer getLayer() {
			return null;
		}

		/** Tokens get no gradient. */
		@Override
		public boolean canDoBackward() {
			return canDoForward();
		}

		@Override
		public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
			capture.value = inputs[0].dup('c').detach();
			return workspaces.dup(ArrayType.ACTIVATIONS, inputs[0]);
		}

		@Override
		public Pair<Gradient, INDArray[]> doBackward(boolean truncated, LayerWorkspaceMgr workspaces) {
			if (epsilon == null) {
				return new Pair<>(null, new INDArray[1]);
			}
			capture.gradient = epsilon.dup('c').detach();
			return new Pair<>(null, new INDArray[] { workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon) });
		}

		@Override
		public void setBackpropGradientsViewArray(INDArray array) {
			if (array != null) {
				throw new IllegalStateException("there are no parameters");
			}
		}

		@Override
		public Pair<INDArray, MaskState> feedForwardMaskArrays(INDArray[] arrays, MaskState state, int batch) {
			return arrays == null || !capture.masks ? null : new Pair<>(arrays[0], state);
		}

		@Override
		public String toString() {
			return "capture " + getVertexName();
		}
	}
}

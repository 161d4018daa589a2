package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.vertex.impl.MergeVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Lines;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Joins the channels of pictures where they lie side by side. Everything else is left to DL4J. */
public final class FastMerge extends MergeVertex {
	private static final long serialVersionUID = 1L;
	private static final int CHANNELS = 1;

	private final transient Lines lines = new Lines();
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient boolean ofChannels;

	/** Takes the place of another; what that holds is copied into it afterwards. */
	public FastMerge(MergeVertex stock) {
		super(stock.getGraph(), stock.getVertexName(), stock.getVertexIndex(), stock.getDataType(), axis(stock));
		ofChannels = axis(stock) == CHANNELS;
	}

	private static int axis(MergeVertex vertex) {
		var configuration = vertex.getGraph().getConfiguration().getVertices().get(vertex.getVertexName());
		return ((org.deeplearning4j.nn.conf.graph.MergeVertex) configuration).getMergeAxis();
	}

	private boolean expected() {
		for (INDArray input : inputs) {
			if (!ofChannels || input == null || input.dataType() != DataType.FLOAT || !ChannelsLast.lies(input)
					|| input.size(0) != inputs[0].size(0) || input.size(2) != inputs[0].size(2)
					|| input.size(3) != inputs[0].size(3)) {
				return false;
			}
		}
		return inputs.length > 1;
	}

	private int channels() {
		int channels = 0;
		for (INDArray input : inputs) {
			channels += (int) input.size(1);
		}
		return channels;
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		if (!canDoForward() || !expected()) {
			return super.doForward(training, workspaces);
		}
		INDArray all = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, inputs[0].size(0), channels(),
				inputs[0].size(2), inputs[0].size(3));
		int first = 0;
		for (INDArray input : inputs) {
			lines.insert(Address.of(input), (int) input.size(1), all, first);
			first += (int) input.size(1);
		}
		return all;
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		if (!canDoBackward() || !expected() || epsilon.rank() != 4 || epsilon.dataType() != DataType.FLOAT) {
			return super.doBackward(tbptt, workspaces);
		}
		long error = errors.of(epsilon);
		INDArray[] next = new INDArray[inputs.length];
		int first = 0;
		for (int i = 0; i < next.length; i++) {
			next[i] = ChannelsLast.like(inputs[i], workspaces, ArrayType.ACTIVATION_GRAD);
			lines.extract(error, channels(), first, next[i]);
			first += (int) inputs[i].size(1);
		}
		return new Pair<>(null, next);
	}
}

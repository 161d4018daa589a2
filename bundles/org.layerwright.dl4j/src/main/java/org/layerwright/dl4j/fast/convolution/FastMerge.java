package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.vertex.impl.MergeVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Lines;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Joins the features of vectors and sequences, and the channels of pictures, where they lie side by side. */
public final class FastMerge extends MergeVertex implements Lapsing {
	private static final long serialVersionUID = 1L;
	private static final int FEATURES = 1;

	private final transient Lapse lapse = new Lapse();
	private final transient Lines lines = new Lines();
	private final transient boolean ofFeatures;

	/** Takes the place of another; what that holds is copied into it afterwards. */
	public FastMerge(MergeVertex stock) {
		super(stock.getGraph(), stock.getVertexName(), stock.getVertexIndex(), stock.getDataType(), axis(stock));
		ofFeatures = axis(stock) == FEATURES;
	}

	private static int axis(MergeVertex vertex) {
		var configuration = vertex.getGraph().getConfiguration().getVertices().get(vertex.getVertexName());
		return ((org.deeplearning4j.nn.conf.graph.MergeVertex) configuration).getMergeAxis();
	}

	private boolean expected() {
		for (INDArray input : inputs) {
			if (!ofFeatures || input == null || input.dataType() != DataType.FLOAT || input.rank() > 4
					|| !fits(input, inputs[0])) {
				return false;
			}
		}
		return true;
	}

	private static boolean fits(INDArray one, INDArray other) {
		boolean fits = one.rank() == other.rank();
		for (int d = 0; fits && d < one.rank(); d++) {
			fits = d == FEATURES || one.size(d) == other.size(d);
		}
		return fits;
	}

	/** All inputs together. */
	private Steps whole() {
		long features = 0;
		for (INDArray input : inputs) {
			features += input.size(FEATURES);
		}
		return Steps.of(inputs[0]).with(features);
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		if (!canDoForward() || !expected()) {
			return lapse.to(super.doForward(training, workspaces));
		}
		Steps whole = whole();
		INDArray all = whole.create(inputs[0], ArrayType.ACTIVATIONS, workspaces);
		INDArray pictures = SideBySide.pictures(whole, all);
		int first = 0;
		for (INDArray input : inputs) {
			Steps steps = Steps.of(input);
			lines.insert(Address.of(steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces)), steps.features(),
					pictures,
					first);
			first += steps.features();
		}
		return SideBySide.shaped(whole, all);
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		if (!canDoBackward() || !expected()) {
			return lapse.to(super.doBackward(tbptt, workspaces));
		}
		Steps whole = Steps.of(epsilon);
		long error = Address.of(whole.rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces));
		INDArray[] next = new INDArray[inputs.length];
		int first = 0;
		for (int i = 0; i < next.length; i++) {
			Steps steps = Steps.of(inputs[i]);
			INDArray rows = steps.create(inputs[i], ArrayType.ACTIVATION_GRAD, workspaces);
			lines.extract(error, whole.features(), first, SideBySide.pictures(steps, rows));
			next[i] = SideBySide.shaped(steps, rows);
			first += steps.features();
		}
		return new Pair<>(null, next);
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

package org.layerwright.dl4j.layer.internal;

import java.util.Arrays;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.impl.ElementWiseVertex;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.Stretch;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Adds rows of steps. Each input gets a copy of the error, since DL4J adds to errors where they are. */
public final class StepSumVertex extends ElementWiseVertex {
	private static final long serialVersionUID = 1L;

	/** For {@link org.layerwright.dl4j.layer.StepSum}. */
	public StepSumVertex(ComputationGraph graph, String name, int index, DataType type) {
		super(graph, name, index, null, null, Op.Add, type);
	}

	@Override
	public INDArray doForward(boolean training, LayerWorkspaceMgr workspaces) {
		for (INDArray input : inputs) {
			if (!Arrays.equals(input.shape(), inputs[0].shape())) {
				throw new IllegalStateException("\"" + vertexName + "\" adds arrays of one shape, not "
						+ Arrays.toString(inputs[0].shape()) + " and " + Arrays.toString(input.shape()));
			}
		}
		Steps steps = Steps.of(inputs[0]);
		INDArray sum = steps.create(inputs[0], ArrayType.ACTIVATIONS, workspaces);
		Matrix[] terms = new Matrix[inputs.length];
		for (int i = 0; i < terms.length; i++) {
			terms[i] = Matrix.of(steps.rows(inputs[i], ArrayType.FF_WORKING_MEM, workspaces));
		}
		add(terms, Matrix.of(sum));
		return steps.shaped(sum);
	}

	private static void add(Matrix[] terms, Matrix to) {
		Stretch sum = to.values(to.portion());
		Stretch term = to.values(to.portion());
		for (int r = 0; r < to.rows(); r += to.portion()) {
			terms[0].read(r, sum);
			for (int i = 1; i < terms.length; i++) {
				terms[i].read(r, term);
				sum.add(term);
			}
			to.write(r, sum);
		}
	}

	@Override
	public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
		Steps steps = Steps.of(epsilon);
		INDArray rows = steps.rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces);
		INDArray[] errors = new INDArray[inputs.length];
		for (int i = 0; i < errors.length; i++) {
			errors[i] = StepErrors.of(steps, workspaces.dup(ArrayType.ACTIVATION_GRAD, rows, 'c'));
		}
		return new Pair<>(null, errors);
	}
}

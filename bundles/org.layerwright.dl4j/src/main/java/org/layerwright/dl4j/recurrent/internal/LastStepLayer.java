package org.layerwright.dl4j.recurrent.internal;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.AbstractLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.layer.Stretch;
import org.layerwright.dl4j.recurrent.LastStep;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Picks a step of each sample. */
public final class LastStepLayer extends AbstractLayer<LastStep> {
	private static final long serialVersionUID = 1L;

	public LastStepLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		Steps steps = Steps.of(input);
		INDArray out = workspaces.create(ArrayType.ACTIVATIONS, dataType,
				new long[] { input.size(0), input.size(1) }, 'c');
		copy(Matrix.of(steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces)), steps, Matrix.of(out), false);
		return out;
	}

	/** Copies the last step of each sample to the row of the sample, or back. */
	private void copy(Matrix rows, Steps steps, Matrix last, boolean back) {
		Stretch row = rows.values(1);
		for (int sample = 0; sample < steps.batch(); sample++) {
			int step = last(sample);
			if (step >= 0) {
				Matrix there = rows.rows(sample * steps.time() + step, 1);
				(back ? last.rows(sample, 1) : there).read(0, row);
				(back ? there : last.rows(sample, 1)).write(0, row);
			}
		}
	}

	/** The last step that is no padding; -1 if there is none. */
	private int last(int sample) {
		int step = (int) input.size(2) - 1;
		while (maskArray != null && step >= 0 && maskArray.getDouble(sample, step) == 0) {
			step--;
		}
		return step;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		Steps steps = Steps.of(input);
		INDArray next = workspaces.create(ArrayType.ACTIVATION_GRAD, dataType,
				new long[] { steps.rows(), steps.features() }, 'c');
		copy(Matrix.of(next), steps,
				Matrix.of(new Steps(epsilon.shape()).rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces)), true);
		return new Pair<>(new DefaultGradient(), steps.shaped(next));
	}

	/** What comes out has no steps that could be padding. */
	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		setMaskArray(mask);
		return new Pair<>(null, state);
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}

	@Override
	public void clearNoiseWeightParams() {
		// there are none
	}

	@Override
	public Layer clone() {
		throw new UnsupportedOperationException("Layers are cloned with their graph");
	}
}

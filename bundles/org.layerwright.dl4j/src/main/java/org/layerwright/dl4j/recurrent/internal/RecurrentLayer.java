package org.layerwright.dl4j.recurrent.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.recurrent.BaseRecurrentLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Placed;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.layerwright.dl4j.recurrent.Recurrent;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Any recurrent layer, by its cell. */
public final class RecurrentLayer extends BaseRecurrentLayer<Recurrent> implements Placed {
	private static final long serialVersionUID = 1L;
	private final transient Cell cell;
	private transient Forward forward;
	private final transient Backward.Memory memory = new Backward.Memory();
	/** Whether the last forward pass has kept what the backward pass needs. */
	private boolean kept;
	private transient Site site;
	private transient boolean backwards;

	public RecurrentLayer(NeuralNetConfiguration conf, DataType dataType, Cell cell) {
		super(conf, dataType);
		this.cell = cell;
	}

	@Override
	public void place(Site newSite) {
		site = newSite;
	}

	/** Lets it begin with the last step from now on. */
	void goBackwards() {
		backwards = true;
		forward = null;
	}

	@Override
	public void setInput(INDArray in, LayerWorkspaceMgr workspaces) {
		super.setInput(in, workspaces);
		kept = false;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		return permuteIfNWC(run(training, training, Map.of(), workspaces));
	}

	@Override
	public INDArray rnnTimeStep(INDArray in, LayerWorkspaceMgr workspaces) {
		setInput(in, workspaces);
		INDArray out = run(false, false, stateMap, workspaces);
		store(stateMap);
		return permuteIfNWC(out);
	}

	@Override
	public INDArray rnnActivateUsingStoredState(INDArray in, boolean training, boolean store,
			LayerWorkspaceMgr workspaces) {
		setInput(in, workspaces);
		INDArray out = run(training, training, tBpttStateMap, workspaces);
		if (store) {
			store(tBpttStateMap);
		}
		return permuteIfNWC(out);
	}

	private INDArray run(boolean training, boolean keep, Map<String, INDArray> before, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		applyDropOutIfNecessary(training, workspaces);
		INDArray in = permuteIfNWC(input).castTo(dataType);
		check(in, before);
		if (forward == null) {
			forward = new Forward(cell, dataType, backwards);
		}
		Steps steps = Steps.of(in);
		Steps outputs = steps.with(layerConf().getNOut());
		INDArray out = outputs.create(in, ArrayType.ACTIVATIONS, workspaces);
		List<INDArray> states = new ArrayList<>();
		for (int i = 0; i < cell.states() && !before.isEmpty(); i++) {
			states.add(before.get(state(i)));
		}
		forward.run(weights(training, workspaces), rows(in, ArrayType.FF_WORKING_MEM, workspaces), steps.batch(),
				maskArray, states, keep, Matrix.of(out));
		kept = keep;
		return outputs.shaped(out);
	}

	private void check(INDArray in, Map<String, INDArray> before) {
		if (in.rank() != 3 || in.size(1) != layerConf().getNIn()) {
			throw new IllegalArgumentException("Expected [sample, " + layerConf().getNIn() + ", time], not "
					+ in.shapeInfoToString() + " " + layerId());
		}
		if (!before.isEmpty() && before.get(state(0)).size(0) != in.size(0)) {
			throw new IllegalStateException("The state is that of " + before.get(state(0)).size(0) + " samples, not of "
					+ in.size(0) + ": call rnnClearPreviousState() between batches " + layerId());
		}
	}

	/** The same names as in DL4J's LSTM. */
	private static String state(int number) {
		return number == 0 ? "prevAct" : "prevMem";
	}

	private void store(Map<String, INDArray> to) {
		List<INDArray> last = forward.last();
		for (int i = 0; i < last.size(); i++) {
			to.put(state(i), last.get(i));
		}
	}

	private static Matrix rows(INDArray sequences, ArrayType type, LayerWorkspaceMgr workspaces) {
		return Matrix.of(Steps.of(sequences).rows(sequences, type, workspaces));
	}

	private Weights weights(boolean training, LayerWorkspaceMgr workspaces) {
		return weights(key -> getParamWithNoise(key, training, workspaces));
	}

	private Weights weights(Function<String, INDArray> arrays) {
		return new Weights(Matrix.of(arrays.apply(RecurrentParams.INPUT)),
				Matrix.of(arrays.apply(RecurrentParams.RECURRENT)), Matrix.of(arrays.apply(RecurrentParams.BIAS)),
				cell.apart() ? Matrix.of(arrays.apply(RecurrentParams.RECURRENT_BIAS)) : null);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		return backward(epsilon, Integer.MAX_VALUE, workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> tbpttBackpropGradient(INDArray epsilon, int steps, LayerWorkspaceMgr workspaces) {
		return backward(epsilon, steps, workspaces);
	}

	private Pair<Gradient, INDArray> backward(INDArray epsilon, int reach, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		if (!kept) {
			run(true, true, Map.of(), workspaces);
		}
		INDArray in = permuteIfNWC(input).castTo(dataType);
		Steps steps = Steps.of(in);
		INDArray next = site != null && site.first() ? null
				: steps.create(in, ArrayType.ACTIVATION_GRAD, workspaces);
		new Backward(forward, memory).run(rows(in, ArrayType.BP_WORKING_MEM, workspaces),
				rows(permuteIfNWC(epsilon), ArrayType.BP_WORKING_MEM, workspaces), Math.max(0, steps.time() - reach),
				weights(gradientViews::get), next == null ? null : Matrix.of(next));
		kept = false;
		weightNoiseParams.clear();
		Gradient gradient = new DefaultGradient();
		gradientViews.forEach(gradient.gradientForVariable()::put);
		return new Pair<>(gradient,
				next == null ? null : backpropDropOutIfPresent(permuteIfNWC(steps.shaped(next))));
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		setMaskArray(mask);
		return new Pair<>(mask, state);
	}

	@Override
	public void clear() {
		super.clear();
		kept = false;
	}

	@Override
	public Type type() {
		return Type.RECURRENT;
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}
}

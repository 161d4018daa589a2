package org.layerwright.dl4j.layer;

import java.util.Arrays;

import org.deeplearning4j.exception.DL4JInvalidInputException;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Placed;
import org.layerwright.dl4j.fast.internal.Site;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What a layer does that works on rows of steps: {@link #forward} and {@link #backward} see matrices [batch × time,
 * features], whatever DL4J's layout is.
 *
 * @param <C> its configuration
 */
public abstract class StepLayerImplementation<C extends FeedForwardLayer> extends BaseLayer<C> implements Placed {
	private static final long serialVersionUID = 1L;
	/** Whether the last thing done was a forward pass that {@link #backward} can follow. */
	private boolean ready;
	private transient Site site;

	protected StepLayerImplementation(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
	}

	/**
	 * Computes the outputs.
	 *
	 * @param x inputs, [rows, nIn]
	 * @param y outputs, [rows, nOut], to be set
	 * @param training whether {@link #backward} may follow
	 */
	protected abstract void forward(Steps steps, INDArray x, INDArray y, boolean training,
			LayerWorkspaceMgr workspaces);

	/**
	 * Computes the gradients, summed over the batch, into {@link #gradientOf} each parameter, and the error of the
	 * inputs.
	 *
	 * @param x inputs, [rows, nIn]
	 * @param dy error of the outputs, [rows, nOut], not to be changed
	 * @param dx error of the inputs, [rows, nIn], to be set; null if nobody asks for it
	 */
	protected abstract void backward(Steps steps, INDArray x, INDArray dy, INDArray dx, LayerWorkspaceMgr workspaces);

	@Override
	public void place(Site newSite) {
		site = newSite;
	}

	@Override
	public void setInput(INDArray input, LayerWorkspaceMgr workspaces) {
		super.setInput(input, workspaces);
		ready = false;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		assertInputSet(false);
		applyDropOutIfNecessary(training, workspaces);
		Steps steps = steps();
		Steps out = steps.with(layerConf().getNOut());
		INDArray y = out.create(input, ArrayType.ACTIVATIONS, workspaces);
		forward(steps, steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces), y, training, workspaces);
		ready = training;
		return out.shaped(y);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		if (!ready) {
			activate(true, workspaces);
		}
		Steps steps = steps();
		INDArray dx = site != null && site.first() ? null
				: steps.create(input, ArrayType.ACTIVATION_GRAD, workspaces);
		backward(steps, steps.rows(input, ArrayType.BP_WORKING_MEM, workspaces),
				Steps.of(epsilon).rows(epsilon, ArrayType.BP_WORKING_MEM, workspaces), dx, workspaces);
		Gradient gradient = new DefaultGradient();
		gradientViews.forEach(gradient.gradientForVariable()::put);
		weightNoiseParams.clear();
		return new Pair<>(gradient, dx == null ? null : backpropDropOutIfPresent(steps.shaped(dx)));
	}

	private Steps steps() {
		if (input.rank() < 2 || input.size(1) != layerConf().getNIn()) {
			throw new DL4JInvalidInputException("input of shape " + Arrays.toString(input.shape()) + " has not the "
					+ layerConf().getNIn() + " features that the layer takes " + layerId());
		}
		return Steps.of(input);
	}

	/** {@code y = x W + b}, with the bias if the layer has it. */
	protected final void map(Matrix x, String weight, String bias, Matrix y, boolean training,
			LayerWorkspaceMgr workspaces) {
		if (params.containsKey(bias)) {
			y.fill(row(bias, training, workspaces));
		}
		y.product(1, x, weight(weight, training, workspaces), params.containsKey(bias) ? 1 : 0);
	}

	/** The gradients of {@link #map} and, into {@code dx} unless it is null, the error of its input. */
	protected final void mapBack(Matrix x, Matrix dy, String weight, String bias, INDArray dx,
			LayerWorkspaceMgr workspaces) {
		gradientOf(weight).product(x.transposed(), dy);
		if (params.containsKey(bias)) {
			gradientOf(bias).write(0, dy.sums());
		}
		if (dx != null) {
			Matrix.of(dx).product(dy, weight(weight, true, workspaces).transposed());
		}
	}

	/** Rows for the pass at hand. */
	protected final Matrix working(Steps steps, ArrayType type, LayerWorkspaceMgr workspaces) {
		return Matrix.of(steps.create(input, type, workspaces));
	}

	/** A parameter as a matrix, with DropConnect and its like applied. */
	protected final Matrix weight(String key, boolean training, LayerWorkspaceMgr workspaces) {
		return Matrix.of(getParamWithNoise(key, training, workspaces));
	}

	/** A parameter of one row. */
	protected final Stretch row(String key, boolean training, LayerWorkspaceMgr workspaces) {
		return weight(key, training, workspaces).values();
	}

	/** Where the gradient of a parameter belongs. */
	protected final Matrix gradientOf(String key) {
		return Matrix.of(gradientViews.get(key));
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}
}

package org.layerwright.dl4j.convolution.internal;

import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.convolution.Convolution1d;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.layer.Activated;
import org.layerwright.dl4j.layer.Kept;
import org.layerwright.dl4j.layer.Matrix;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolution along time: by oneDNN for floats, else as one product of all that windows see with all filters.
 */
public final class Convolution1dLayer extends BaseLayer<Convolution1d> {
	private static final long serialVersionUID = 1L;
	private static final String WEIGHTS = ConvolutionParamInitializer.WEIGHT_KEY;
	private static final String BIAS = ConvolutionParamInitializer.BIAS_KEY;

	private final transient Activated activated;
	private final transient Kept patches = new Kept();
	private final transient SlidingFilters sliding;
	private boolean ready;

	public Convolution1dLayer(NeuralNetConfiguration conf, DataType dataType) {
		super(conf, dataType);
		activated = new Activated(layerConf().getActivationFn());
		sliding = new SlidingFilters(layerConf().window());
	}

	private boolean slides() {
		return dataType == DataType.FLOAT && input.dataType() == dataType && OneDnn.available()
				&& layerConf().getWeightNoise() == null;
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
		Steps out = outputs();
		if (slides()) {
			return slide(training, out, workspaces);
		}
		INDArray seen = seen();
		shape().gather(Steps.of(input).rows(input, ArrayType.FF_WORKING_MEM, workspaces), maskArray, out.batch(), seen);
		INDArray y = out.create(input, ArrayType.ACTIVATIONS, workspaces);
		Matrix sums = Matrix.of(activated.source(y, training));
		boolean bias = layerConf().hasBias();
		if (bias) {
			sums.fill(getParamWithNoise(BIAS, training, workspaces).ravel().toDoubleVector());
		}
		sums.product(1, Matrix.of(seen), filters(training, workspaces).transposed(), bias ? 1 : 0);
		activated.forward(y, training);
		clear(y);
		ready = training;
		return out.shaped(y);
	}

	/** The rows of the input, padding being 0. */
	private INDArray real(Steps in, ArrayType type, LayerWorkspaceMgr workspaces) {
		INDArray rows = in.rows(input, type, workspaces);
		if (maskArray != null) {
			rows = workspaces.dup(type, rows, 'c');
			Sequences.clear(maskArray, rows);
		}
		return rows;
	}

	private INDArray slide(boolean training, Steps out, LayerWorkspaceMgr workspaces) {
		Steps in = Steps.of(input);
		INDArray y = out.create(input, ArrayType.ACTIVATIONS, workspaces);
		sliding.forward(real(in, ArrayType.FF_WORKING_MEM, workspaces), in, params.get(WEIGHTS), params.get(BIAS),
				activated.source(y, training), out);
		activated.forward(y, training);
		clear(y);
		ready = training;
		return out.shaped(y);
	}

	private Pair<Gradient, INDArray> slideBack(INDArray error, LayerWorkspaceMgr workspaces) {
		Steps in = Steps.of(input);
		INDArray w = gradientViews.get(WEIGHTS);
		INDArray b = gradientViews.get(BIAS);
		INDArray dx = in.create(input, ArrayType.ACTIVATION_GRAD, workspaces);
		sliding.backward(real(in, ArrayType.BP_WORKING_MEM, workspaces), error, in, outputs(), params.get(WEIGHTS), w,
				b, dx);
		Sequences.clear(maskArray, dx);
		Gradient gradient = new DefaultGradient();
		gradient.setGradientFor(WEIGHTS, w, 'c');
		if (b != null) {
			gradient.setGradientFor(BIAS, b);
		}
		return new Pair<>(gradient, backpropDropOutIfPresent(in.shaped(dx)));
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		assertInputSet(true);
		if (!ready) {
			activate(true, workspaces);
		}
		Steps steps = Steps.of(input);
		INDArray dy = Steps.of(epsilon).rows(workspaces.dup(ArrayType.BP_WORKING_MEM, epsilon),
				ArrayType.BP_WORKING_MEM,
				workspaces);
		clear(dy);
		INDArray error = activated.backward(dy, workspaces);
		clear(error);
		if (slides()) {
			return slideBack(error, workspaces);
		}
		INDArray seen = seen();
		flat(gradientViews.get(WEIGHTS)).product(Matrix.of(error).transposed(), Matrix.of(seen));
		Gradient gradient = new DefaultGradient();
		gradient.setGradientFor(WEIGHTS, gradientViews.get(WEIGHTS), 'c');
		if (layerConf().hasBias()) {
			gradientViews.get(BIAS).assign(error.sum(true, 0));
			gradient.setGradientFor(BIAS, gradientViews.get(BIAS));
		}
		Matrix.of(seen).product(Matrix.of(error), filters(true, workspaces));
		ready = false; // what windows saw has become its error
		INDArray dx = steps.create(input, ArrayType.ACTIVATION_GRAD, workspaces);
		shape().scatter(seen, maskArray, steps.batch(), dx);
		weightNoiseParams.clear();
		return new Pair<>(gradient, backpropDropOutIfPresent(steps.shaped(dx)));
	}

	private Matrix filters(boolean training, LayerWorkspaceMgr workspaces) {
		return flat(getParamWithNoise(WEIGHTS, training, workspaces));
	}

	/** Filters as rows. */
	private static Matrix flat(INDArray filters) {
		return Matrix.of(filters.reshape('c', filters.size(0), filters.length() / filters.size(0)));
	}

	private void clear(INDArray rows) {
		Sequences.clear(layerConf().window(), maskArray, rows);
	}

	private Patches1d shape() {
		Steps steps = Steps.of(input);
		return new Patches1d(layerConf().window(), steps.features(), steps.time(), outputs().time());
	}

	private INDArray seen() {
		return patches.array(dataType, outputs().rows(), shape().size());
	}

	private Steps outputs() {
		return new Steps(input.size(0), layerConf().getNOut(),
				Sequences.outputs(layerConf().window(), input, layerId()));
	}

	@Override
	public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int samples) {
		setMaskArray(mask);
		return new Pair<>(mask == null ? null : layerConf().window().mask(mask), state);
	}

	@Override
	public boolean isPretrainLayer() {
		return false;
	}
}

package org.layerwright.dl4j.fast.dense;

import org.deeplearning4j.nn.conf.layers.BaseOutputLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Lasting;
import org.layerwright.dl4j.fast.internal.Site;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An output layer for vectors that computes score and error together. */
public final class FastOutput extends OutputLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(OutputLayer.class,
			site -> Obstacles.ofOutput((BaseOutputLayer) site.conf().getLayer()), FastOutput::new);

	private static final long serialVersionUID = 1L;

	private final transient Site site;
	private final transient Lapse lapse = new Lapse();
	private final transient Affine affine = new Affine();
	private final transient Curve curve;
	private final transient Objective objective;
	private final transient Scored scored = new Scored();
	private final transient Lasting errors = new Lasting();
	private final transient Lasting inputErrors = new Lasting();

	private FastOutput(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.curve = Curve.of(layerConf().getActivationFn()).orElseThrow();
		this.objective = Objective.of(layerConf().getLossFn(), layerConf().getActivationFn()).orElseThrow();
	}

	private boolean expected() {
		return Weights.take(input, params) && Masks.ofRows(maskArray, input.size(0));
	}

	private INDArray parameter(String key) {
		return params.get(key);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		if (!expected()) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		INDArray w = parameter(DefaultParamInitializer.WEIGHT_KEY);
		INDArray y = workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT,
				new long[] { input.size(0), w.size(1) }, 'c');
		affine.forward(input, w, parameter(DefaultParamInitializer.BIAS_KEY), curve, Masks.values(maskArray), y, null);
		return y;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		scored.clear();
		INDArray w = parameter(DefaultParamInitializer.WEIGHT_KEY);
		if (!expected() || !StepRows.fits(labels, input, w.size(1), layerConf().getLossFn())) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		applyDropOutIfNecessary(true, workspaces);
		Truth truth = new Truth(StepRows.vectors(labels), (int) labels.size(1), Masks.values(maskArray));
		INDArray delta = errors.rows(site, ArrayType.BP_WORKING_MEM, workspaces, input.size(0), w.size(1));
		double loss = affine.loss(input, w, parameter(DefaultParamInitializer.BIAS_KEY), objective, truth, delta,
				gradientViews.get(DefaultParamInitializer.BIAS_KEY));
		scored.keep(loss, input, labels, maskArray);
		affine.weightGradient(input, delta, gradientViews.get(DefaultParamInitializer.WEIGHT_KEY));
		INDArray next = site.first() ? null
				: backpropDropOutIfPresent(affine.inputGradient(delta, w,
						inputErrors.rows(site, ArrayType.ACTIVATION_GRAD, workspaces, input.size(0), input.size(1))));
		return new Pair<>(Weights.gradient(gradientViews), next);
	}

	@Override
	public double computeScore(double regularization, boolean training, LayerWorkspaceMgr workspaces) {
		double loss = scored.take(input, labels, maskArray);
		if (!training || Double.isNaN(loss)) {
			return super.computeScore(regularization, training, workspaces);
		}
		score = (conf().isMiniBatch() ? loss / getInputMiniBatchSize() : loss) + regularization;
		return score;
	}

	@Override
	public void clear() {
		super.clear();
		scored.clear();
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

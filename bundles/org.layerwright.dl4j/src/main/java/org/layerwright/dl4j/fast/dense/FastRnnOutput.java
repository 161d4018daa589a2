package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.recurrent.RnnOutputLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An output layer for each step of a sequence that computes score and error together. */
public final class FastRnnOutput extends RnnOutputLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(RnnOutputLayer.class, FastRnnOutput::obstacle, FastRnnOutput::new);

	private static final long serialVersionUID = 1L;

	private final transient Site site;
	private final transient Lapse lapse = new Lapse();
	private final transient Affine affine = new Affine();
	private final transient Curve curve;
	private final transient Objective objective;
	private final transient Scored scored = new Scored();
	/** The mask as it was set, [sample, time]. */
	private transient INDArray mask;

	private FastRnnOutput(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.curve = Curve.of(layerConf().getActivationFn()).orElseThrow();
		this.objective = Objective.of(layerConf().getLossFn(), layerConf().getActivationFn()).orElseThrow();
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.RnnOutputLayer) site.conf().getLayer();
		if (conf.getIDropout() != null) {
			return Optional.of(Text.of("fast.stepDropout"));
		}
		if (conf.getRnnDataFormat() != RNNFormat.NCW) {
			return Optional.of(Text.of("fast.format", conf.getRnnDataFormat()));
		}
		return Obstacles.ofOutput(conf);
	}

	private boolean expected() {
		return Weights.takeSteps(input, params) && (mask == null && maskArray == null || mask != null
				&& mask.rank() == 2 && mask.size(0) == input.size(0) && mask.size(1) == input.size(2)
				&& Masks.ofRows(maskArray, input.size(0) * input.size(2)));
	}

	@Override
	public void setMaskArray(INDArray newMask) {
		super.setMaskArray(newMask);
		mask = newMask;
	}

	private INDArray parameter(String key) {
		return params.get(key);
	}

	private INDArray rows(ArrayType type, LayerWorkspaceMgr workspaces) {
		return workspaces.createUninitialized(type, DataType.FLOAT, new long[] { input.size(0) * input.size(2),
			parameter(DefaultParamInitializer.WEIGHT_KEY).size(1) }, 'c');
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		if (!expected()) {
			return lapse.to(super.activate(training, workspaces));
		}
		StepRows steps = StepRows.of(input);
		INDArray y = rows(ArrayType.ACTIVATIONS, workspaces);
		affine.forward(steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces),
				parameter(DefaultParamInitializer.WEIGHT_KEY), parameter(DefaultParamInitializer.BIAS_KEY), curve,
				steps.mask(mask), y, null);
		return steps.sequences(y);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		scored.clear();
		INDArray w = parameter(DefaultParamInitializer.WEIGHT_KEY);
		if (!expected() || !StepRows.fits(labels, input, w.size(1), layerConf().getLossFn())) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		StepRows steps = StepRows.of(input);
		INDArray x = steps.rows(input, ArrayType.BP_WORKING_MEM, workspaces);
		Truth truth = new Truth(steps.values(labels), (int) labels.size(1), steps.mask(mask));
		INDArray delta = rows(ArrayType.BP_WORKING_MEM, workspaces);
		double loss = affine.loss(x, w, parameter(DefaultParamInitializer.BIAS_KEY), objective, truth, delta,
				gradientViews.get(DefaultParamInitializer.BIAS_KEY));
		scored.keep(loss, input, labels, mask);
		affine.weightGradient(x, delta, gradientViews.get(DefaultParamInitializer.WEIGHT_KEY));
		INDArray next = site.first() ? null
				: steps.sequences(affine.inputGradient(delta, w, workspaces.createUninitialized(
						ArrayType.ACTIVATION_GRAD, DataType.FLOAT, new long[] { x.size(0), x.size(1) }, 'c')));
		return new Pair<>(Weights.gradient(gradientViews), next);
	}

	@Override
	public double computeScore(double regularization, boolean training, LayerWorkspaceMgr workspaces) {
		double loss = scored.take(input, labels, mask);
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
		mask = null;
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Lasting;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Memory;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A dense layer that keeps what it has computed for the way back. */
public final class FastDense extends DenseLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(DenseLayer.class, FastDense::obstacle, FastDense::new);

	private static final long serialVersionUID = 1L;

	private final transient Site site;
	private final transient Lapse lapse = new Lapse();
	private final transient Affine affine = new Affine();
	private final transient Lasting outputs = new Lasting();
	private final transient Lasting sums = new Lasting();
	private final transient Lasting errors = new Lasting();
	private final transient Lasting inputErrors = new Lasting();
	private final transient Curve curve;
	/** What the derivative of the curve follows from; null unless the last thing done was a pass in training. */
	private transient INDArray kept;
	private transient float[] mask;

	private FastDense(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.curve = Curve.of(layerConf().getActivationFn()).orElseThrow();
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.DenseLayer) site.conf().getLayer();
		if (conf.hasLayerNorm()) {
			return Optional.of(Text.of("fast.layerNorm"));
		}
		return Obstacles.of(conf);
	}

	private boolean expected() {
		return Weights.take(input, params) && Masks.ofRows(maskArray, input.size(0));
	}

	@Override
	public void setInput(INDArray newInput, LayerWorkspaceMgr workspaces) {
		super.setInput(newInput, workspaces);
		kept = null;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		kept = null;
		if (!expected()) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		INDArray w = params.get(DefaultParamInitializer.WEIGHT_KEY);
		INDArray y = outputs.rows(site, ArrayType.ACTIVATIONS, workspaces, input.size(0), w.size(1));
		INDArray before = training && curve.backFromInput()
				? sums.rows(site, ArrayType.ACTIVATIONS, workspaces, input.size(0), w.size(1)) : null;
		mask = Masks.values(maskArray);
		affine.forward(input, w, params.get(DefaultParamInitializer.BIAS_KEY), curve, mask, y, before);
		if (training) {
			kept = before == null ? y : before;
		}
		return y;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		INDArray from = kept;
		kept = null;
		if (from == null || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray delta = errors.rows(site, ArrayType.BP_WORKING_MEM, workspaces, from.size(0), from.size(1));
		INDArray error = Memory.dense(epsilon) ? epsilon : delta.assign(epsilon);
		affine.delta(from, error, curve, mask, delta, gradientViews.get(DefaultParamInitializer.BIAS_KEY));
		affine.weightGradient(input, delta, gradientViews.get(DefaultParamInitializer.WEIGHT_KEY));
		INDArray next = site.first() ? null
				: backpropDropOutIfPresent(affine.inputGradient(delta, params.get(DefaultParamInitializer.WEIGHT_KEY),
						inputErrors.rows(site, ArrayType.ACTIVATION_GRAD, workspaces, input.size(0), input.size(1))));
		return new Pair<>(Weights.gradient(gradientViews), next);
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

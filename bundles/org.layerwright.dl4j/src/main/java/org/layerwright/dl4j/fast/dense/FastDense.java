package org.layerwright.dl4j.fast.dense;

import java.util.Optional;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Memory;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A dense layer that keeps what it has computed for the way back. */
public final class FastDense extends DenseLayer {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(DenseLayer.class, FastDense::obstacle, FastDense::new);

	private static final long serialVersionUID = 1L;

	private final transient Site site;
	private final transient Affine affine = new Affine();
	private final transient Curve curve;
	/** What the last forward pass in training gave, or null if it was not this one. */
	private transient INDArray output;

	private FastDense(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.curve = Curve.of(layerConf().getActivationFn()).orElseThrow();
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.DenseLayer) site.conf().getLayer();
		if (conf.getWeightNoise() != null) {
			return Optional.of(Text.of("fast.weightNoise"));
		}
		if (conf.hasLayerNorm()) {
			return Optional.of(Text.of("fast.layerNorm"));
		}
		return Curve.of(conf.getActivationFn()).isPresent() ? Optional.empty()
				: Optional.of(Text.of("fast.activation", conf.getActivationFn()));
	}

	private boolean expected() {
		return input != null && input.rank() == 2 && input.dataType() == DataType.FLOAT && maskArray == null
				&& input.size(1) == params.get(DefaultParamInitializer.WEIGHT_KEY).size(0);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		output = null;
		if (!expected()) {
			return super.activate(training, workspaces);
		}
		applyDropOutIfNecessary(training, workspaces);
		INDArray w = params.get(DefaultParamInitializer.WEIGHT_KEY);
		INDArray y = workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT,
				new long[] { input.size(0), w.size(1) }, 'c');
		affine.forward(input, w, params.get(DefaultParamInitializer.BIAS_KEY), curve, y);
		output = training ? y : null;
		return y;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		INDArray y = output;
		output = null;
		if (y == null || !expected() || epsilon.dataType() != DataType.FLOAT) {
			return super.backpropGradient(epsilon, workspaces);
		}
		INDArray delta = workspaces.createUninitialized(ArrayType.BP_WORKING_MEM, DataType.FLOAT, y.shape(), 'c');
		INDArray error = Memory.dense(epsilon) ? epsilon : delta.assign(epsilon);
		INDArray w = gradientViews.get(DefaultParamInitializer.WEIGHT_KEY);
		INDArray b = gradientViews.get(DefaultParamInitializer.BIAS_KEY);
		affine.delta(y, error, curve, delta, b);
		affine.weightGradient(input, delta, w);
		Gradient gradient = new DefaultGradient();
		if (b != null) {
			gradient.gradientForVariable().put(DefaultParamInitializer.BIAS_KEY, b);
		}
		gradient.gradientForVariable().put(DefaultParamInitializer.WEIGHT_KEY, w);
		INDArray next = site.first() ? null
				: backpropDropOutIfPresent(affine.inputGradient(delta,
						params.get(DefaultParamInitializer.WEIGHT_KEY), workspaces));
		return new Pair<>(gradient, next);
	}
}

package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Convolution2d;
import org.layerwright.dl4j.kernel.Layout;
import org.layerwright.dl4j.kernel.OneDnn;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Convolution of pictures by oneDNN, or by gathering patches where there is none. */
public final class FastConvolution extends ConvolutionLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(ConvolutionLayer.class, ConvolutionPass::obstacle, FastConvolution::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient Site site;
	private final transient ConvolutionPass pass;

	private FastConvolution(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.pass = new ConvolutionPass(layerConf().getActivationFn(), this::convolution);
	}

	private Convolution convolution(INDArray x) {
		return new Convolution(x.size(0), Layout.of(params.get(ConvolutionParamInitializer.WEIGHT_KEY)),
				Windows.of(x, layerConf()), hasBias(), layerConf().getActivationFn().equals(new ActivationReLU()));
	}

	private boolean expected() {
		if (!OneDnn.available() && helper == null) {
			helper = new Convolution2d(site::first);
		}
		return ConvolutionPass.fits(input, layerConf());
	}

	/** What the superclass gives, whose convolution gathers patches where there is no oneDNN. */
	private <R> R gathered(R result) {
		return OneDnn.available() ? lapse.to(result) : result;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		pass.forget();
		if (!expected()) {
			return gathered(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		return pass.forward(input, params.get(ConvolutionParamInitializer.WEIGHT_KEY),
				params.get(ConvolutionParamInitializer.BIAS_KEY), training, workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!pass.remembers() || epsilon.dataType() != DataType.FLOAT) {
			return gathered(super.backpropGradient(epsilon, workspaces));
		}
		INDArray w = gradientViews.get(ConvolutionParamInitializer.WEIGHT_KEY);
		INDArray b = gradientViews.get(ConvolutionParamInitializer.BIAS_KEY);
		INDArray next = pass.backward(epsilon, params.get(ConvolutionParamInitializer.WEIGHT_KEY), w, b, site.first(),
				workspaces);
		Gradient gradient = new DefaultGradient();
		if (b != null) {
			gradient.setGradientFor(ConvolutionParamInitializer.BIAS_KEY, b);
		}
		gradient.setGradientFor(ConvolutionParamInitializer.WEIGHT_KEY, w, 'c');
		return new Pair<>(gradient, next == null ? null : backpropDropOutIfPresent(next));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

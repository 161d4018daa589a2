package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.DepthwiseConvolution2DLayer;
import org.deeplearning4j.nn.params.DepthwiseConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Layout;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Convolution of each channel by filters of its own, by oneDNN. */
public final class FastDepthwise extends DepthwiseConvolution2DLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(DepthwiseConvolution2DLayer.class,
			ConvolutionPass::obstacleWithoutOneDnn, FastDepthwise::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient Site site;
	private final transient ConvolutionPass pass;

	private FastDepthwise(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.pass = new ConvolutionPass(layerConf().getActivationFn(), this::convolution);
	}

	private INDArray weights() {
		return params.get(DepthwiseConvolutionParamInitializer.WEIGHT_KEY);
	}

	/** DL4J's filters are [height, width, channel, multiplier]. */
	private Convolution convolution(INDArray x) {
		INDArray w = weights();
		Layout filters = Layout.strided(new long[] { w.size(2), w.size(3), 1, w.size(0), w.size(1) },
				new long[] { w.stride(2), w.stride(3), 1, w.stride(0), w.stride(1) });
		return new Convolution(x.size(0), filters, Windows.of(x, layerConf()), hasBias(),
				layerConf().getActivationFn().equals(new ActivationReLU()));
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		pass.forget();
		if (!ConvolutionPass.fits(input, layerConf())) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		return pass.forward(input, weights(), params.get(DepthwiseConvolutionParamInitializer.BIAS_KEY), training,
				workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!pass.remembers() || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray w = gradientViews.get(DepthwiseConvolutionParamInitializer.WEIGHT_KEY);
		INDArray b = gradientViews.get(DepthwiseConvolutionParamInitializer.BIAS_KEY);
		INDArray next = pass.backward(epsilon, weights(), w, b, site.first(), workspaces);
		Gradient gradient = new DefaultGradient();
		if (b != null) {
			gradient.setGradientFor(DepthwiseConvolutionParamInitializer.BIAS_KEY, b);
		}
		gradient.setGradientFor(DepthwiseConvolutionParamInitializer.WEIGHT_KEY, w, 'c');
		return new Pair<>(gradient, next == null ? null : backpropDropOutIfPresent(next));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

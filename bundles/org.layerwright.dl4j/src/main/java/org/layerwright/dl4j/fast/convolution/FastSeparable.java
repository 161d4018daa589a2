package org.layerwright.dl4j.fast.convolution;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.SeparableConvolution2DLayer;
import org.deeplearning4j.nn.params.SeparableConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Layout;
import org.layerwright.dl4j.kernel.Window;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Convolution of each channel by filters of its own, then of all channels at each place, by oneDNN. */
public final class FastSeparable extends SeparableConvolution2DLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(SeparableConvolution2DLayer.class,
			ConvolutionPass::obstacleWithoutOneDnn, FastSeparable::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient Site site;
	private final transient ConvolutionPass each;
	private final transient ConvolutionPass all;

	private FastSeparable(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.each = new ConvolutionPass(new ActivationIdentity(), this::each);
		this.all = new ConvolutionPass(layerConf().getActivationFn(), this::all);
	}

	private INDArray depthWise() {
		return params.get(SeparableConvolutionParamInitializer.DEPTH_WISE_WEIGHT_KEY);
	}

	private INDArray pointWise() {
		return params.get(SeparableConvolutionParamInitializer.POINT_WISE_WEIGHT_KEY);
	}

	/** DL4J's filters are [multiplier, channel, height, width]. */
	private Convolution each(INDArray x) {
		INDArray w = depthWise();
		Layout filters = Layout.strided(new long[] { w.size(1), w.size(0), 1, w.size(2), w.size(3) },
				new long[] { w.stride(1), w.stride(0), 1, w.stride(2), w.stride(3) });
		return new Convolution(x.size(0), filters, Windows.of(x, layerConf()), false, false);
	}

	private Convolution all(INDArray between) {
		int[] one = { 1, 1 };
		int[] places = { (int) between.size(2), (int) between.size(3) };
		Window window = Window.of(new long[] { places[0], places[1] }, places, one, one, one, new int[] { 0, 0 });
		return new Convolution(between.size(0), Layout.of(pointWise()), window, hasBias(),
				layerConf().getActivationFn().equals(new ActivationReLU()));
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		all.forget();
		if (!ConvolutionPass.fits(input, layerConf())) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		INDArray between = each.forward(input, depthWise(), null, training, workspaces);
		return all.forward(between, pointWise(), params.get(SeparableConvolutionParamInitializer.BIAS_KEY), training,
				workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!all.remembers() || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray depth = gradientViews.get(SeparableConvolutionParamInitializer.DEPTH_WISE_WEIGHT_KEY);
		INDArray point = gradientViews.get(SeparableConvolutionParamInitializer.POINT_WISE_WEIGHT_KEY);
		INDArray b = gradientViews.get(SeparableConvolutionParamInitializer.BIAS_KEY);
		INDArray between = all.backward(epsilon, pointWise(), point, b, false, workspaces);
		INDArray next = each.backward(between, depthWise(), depth, null, site.first(), workspaces);
		Gradient gradient = new DefaultGradient();
		if (b != null) {
			gradient.setGradientFor(SeparableConvolutionParamInitializer.BIAS_KEY, b);
		}
		gradient.setGradientFor(SeparableConvolutionParamInitializer.DEPTH_WISE_WEIGHT_KEY, depth, 'c');
		gradient.setGradientFor(SeparableConvolutionParamInitializer.POINT_WISE_WEIGHT_KEY, point, 'c');
		return new Pair<>(gradient, next == null ? null : backpropDropOutIfPresent(next));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

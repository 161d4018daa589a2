package org.layerwright.dl4j.fast.convolution;

import java.util.Arrays;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.Deconvolution2DLayer;
import org.deeplearning4j.nn.params.DeconvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.util.ConvolutionUtils;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Channels;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Layout;
import org.layerwright.dl4j.kernel.Recent;
import org.layerwright.dl4j.kernel.Window;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Transposed convolution by oneDNN: what a convolution does on its way back. */
public final class FastDeconvolution extends Deconvolution2DLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(Deconvolution2DLayer.class, ConvolutionPass::obstacleWithoutOneDnn,
			FastDeconvolution::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient Site site;
	private final transient PictureActivation activation;
	private final transient ChannelsLast inputs = new ChannelsLast();
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient Recent<Convolution> convolutions = new Recent<>();
	private final transient Channels channels;

	private FastDeconvolution(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.activation = new PictureActivation(layerConf().getActivationFn());
		this.channels = new Channels((int) layerConf().getNOut());
	}

	private INDArray weights() {
		return params.get(DeconvolutionParamInitializer.WEIGHT_KEY);
	}

	/** That whose way back this is: from our output to our input. DL4J's filters are [nIn, nOut, height, width]. */
	private Convolution convolution() {
		return convolutions.get(input.shape(), s -> {
			int[] kernel = layerConf().getKernelSize();
			int[] stride = layerConf().getStride();
			int[] dilation = layerConf().getDilation();
			boolean same = convolutionMode == ConvolutionMode.Same;
			int[] in = { (int) s[2], (int) s[3] };
			int[] out = ConvolutionUtils.getDeconvolutionOutputSize(input, kernel, stride,
					same ? null : layerConf().getPadding(), convolutionMode, dilation, CNN2DFormat.NCHW);
			int[] before = same ? ConvolutionUtils.getSameModeTopLeftPadding(in, out, kernel, stride, dilation)
					: layerConf().getPadding();
			Window window = Window.of(new long[] { out[0], out[1] }, in, kernel, stride, dilation, before);
			return new Convolution(s[0], Layout.of(weights()), window, false, false);
		});
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		activation.forget();
		if (!ConvolutionPass.fits(input, layerConf())) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		Convolution convolution = convolution();
		INDArray z = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), layerConf().getNOut(),
				convolution.window().in()[0], convolution.window().in()[1]);
		convolution.toInput(Address.of(weights()), inputs.of(input), Address.of(z));
		if (hasBias()) {
			double[] none = new double[(int) layerConf().getNOut()];
			double[] one = new double[none.length];
			Arrays.fill(one, 1);
			channels.scale(Address.of(z), none, one,
					params.get(DeconvolutionParamInitializer.BIAS_KEY).toDoubleVector(), z.length(), Address.of(z));
		}
		return activation.forward(activation.rectified(z), training, workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!activation.remembers() || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		Convolution convolution = convolution();
		long length = epsilon.length();
		long delta = activation.backward(epsilon, errors, workspaces);
		Gradient gradient = new DefaultGradient();
		if (hasBias()) {
			INDArray b = gradientViews.get(DeconvolutionParamInitializer.BIAS_KEY);
			double[] sums = new double[(int) layerConf().getNOut()];
			channels.sum(delta, length, sums);
			for (int c = 0; c < sums.length; c++) {
				b.putScalar(c, sums[c]);
			}
			gradient.setGradientFor(DeconvolutionParamInitializer.BIAS_KEY, b);
		}
		INDArray w = gradientViews.get(DeconvolutionParamInitializer.WEIGHT_KEY);
		convolution.toFilters(delta, inputs.of(input), Address.of(w), 0);
		gradient.setGradientFor(DeconvolutionParamInitializer.WEIGHT_KEY, w, 'c');
		if (site.first()) {
			return new Pair<>(gradient, null);
		}
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		convolution.forward(delta, Address.of(weights()), 0, Address.of(next));
		return new Pair<>(gradient, backpropDropOutIfPresent(next));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Convolution;
import org.layerwright.dl4j.kernel.Convolution2d;
import org.layerwright.dl4j.kernel.Layout;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Convolution of pictures by oneDNN, or by gathering patches where there is none. */
public final class FastConvolution extends ConvolutionLayer {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(ConvolutionLayer.class, FastConvolution::obstacle, FastConvolution::new);

	private static final long serialVersionUID = 1L;

	private final transient Site site;
	private final transient PictureActivation activation;
	private final transient ChannelsLast inputs = new ChannelsLast();
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient Recent<Convolution> convolutions = new Recent<>();

	private FastConvolution(Site site) {
		super(site.conf(), site.type());
		this.site = site;
		this.activation = new PictureActivation(layerConf().getActivationFn());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.ConvolutionLayer) site.conf().getLayer();
		if (conf.getWeightNoise() != null) {
			return Optional.of(Text.of("fast.weightNoise"));
		}
		if (conf.getCnn2dDataFormat() != CNN2DFormat.NCHW) {
			return Optional.of(Text.of("fast.channelsLast"));
		}
		return PictureActivation.obstacle(conf.getActivationFn());
	}

	private boolean expected() {
		if (!OneDnn.available() && helper == null) {
			helper = new Convolution2d(site::first);
		}
		return OneDnn.available() && input != null && input.rank() == 4 && input.dataType() == DataType.FLOAT
				&& input.size(1) == layerConf().getNIn();
	}

	private Convolution convolution(long[] shape) {
		return convolutions.get(shape, s -> new Convolution(s[0], Layout.of(weights()),
				Windows.of(input, layerConf().getKernelSize(), layerConf().getStride(), layerConf().getPadding(),
						layerConf().getDilation(), convolutionMode),
				hasBias(), activation.rectifies()));
	}

	private INDArray weights() {
		return params.get(ConvolutionParamInitializer.WEIGHT_KEY);
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		activation.forget();
		if (!expected()) {
			return super.activate(training, workspaces);
		}
		applyDropOutIfNecessary(training, workspaces);
		Convolution convolution = convolution(input.shape());
		INDArray z = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), convolution.channels(),
				convolution.window().out()[0], convolution.window().out()[1]);
		convolution.forward(inputs.of(input), Address.of(weights()),
				hasBias() ? Address.of(params.get(ConvolutionParamInitializer.BIAS_KEY)) : 0, Address.of(z));
		return activation.forward(z, training, workspaces);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!activation.remembers() || !expected() || epsilon.dataType() != DataType.FLOAT) {
			return super.backpropGradient(epsilon, workspaces);
		}
		Convolution convolution = convolution(input.shape());
		long delta = activation.backward(epsilon, errors, workspaces);
		Gradient gradient = new DefaultGradient();
		INDArray w = gradientViews.get(ConvolutionParamInitializer.WEIGHT_KEY);
		INDArray b = gradientViews.get(ConvolutionParamInitializer.BIAS_KEY);
		convolution.toFilters(inputs.of(input), delta, Address.of(w), hasBias() ? Address.of(b) : 0);
		if (hasBias()) {
			gradient.setGradientFor(ConvolutionParamInitializer.BIAS_KEY, b);
		}
		gradient.setGradientFor(ConvolutionParamInitializer.WEIGHT_KEY, w, 'c');
		if (site.first()) {
			return new Pair<>(gradient, null);
		}
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		convolution.toInput(Address.of(weights()), delta, Address.of(next));
		return new Pair<>(gradient, backpropDropOutIfPresent(next));
	}
}

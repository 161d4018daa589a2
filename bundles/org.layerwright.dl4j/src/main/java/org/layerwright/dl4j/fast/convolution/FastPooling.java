package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.subsampling.SubsamplingLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Pooling;
import org.layerwright.dl4j.kernel.Recent;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The greatest value or the mean under a kernel, by oneDNN. */
public final class FastPooling extends SubsamplingLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(SubsamplingLayer.class, FastPooling::obstacle, FastPooling::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient ChannelsLast inputs = new ChannelsLast();
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient Recent<Pooling> poolings = new Recent<>();
	/** What the last pass forward went through; null if it was not this class's. */
	private transient Pooling latest;

	private FastPooling(Site site) {
		super(site.conf(), site.type());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.SubsamplingLayer) site.conf().getLayer();
		if (!OneDnn.available()) {
			return Optional.of(Text.of("fast.onednn"));
		}
		if (conf.getCnn2dDataFormat() != CNN2DFormat.NCHW) {
			return Optional.of(Text.of("fast.channelsLast"));
		}
		return conf.getPoolingType() == PoolingType.MAX || conf.getPoolingType() == PoolingType.AVG ? Optional.empty()
				: Optional.of(Text.of("fast.pooling", conf.getPoolingType()));
	}

	private Pooling.Kind kind() {
		if (layerConf().getPoolingType() == PoolingType.MAX) {
			return Pooling.Kind.MAX;
		}
		return layerConf().isAvgPoolIncludePadInDivisor() ? Pooling.Kind.MEAN_OF_ALL : Pooling.Kind.MEAN;
	}

	private Pooling pooling(long[] shape) {
		return poolings.get(shape, s -> new Pooling(kind(), s[0], s[1],
				Windows.of(input, layerConf().getKernelSize(), layerConf().getStride(), layerConf().getPadding(),
						layerConf().getDilation(), convolutionMode)));
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		latest = null;
		if (input == null || input.rank() != 4 || input.dataType() != DataType.FLOAT) {
			return lapse.to(super.activate(training, workspaces));
		}
		Pooling pooling = pooling(input.shape());
		INDArray output = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), input.size(1),
				pooling.window().out()[0], pooling.window().out()[1]);
		pooling.forward(inputs.of(input), Address.of(output));
		latest = pooling;
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (latest == null || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		latest.backward(errors.of(epsilon), Address.of(next));
		return new Pair<>(new DefaultGradient(), next);
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.ZeroPaddingLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Lines;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Pictures with zeros around them. */
public final class FastZeroPadding extends ZeroPaddingLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(ZeroPaddingLayer.class, FastZeroPadding::obstacle, FastZeroPadding::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient ChannelsLast pictures = new ChannelsLast();
	private final transient Lines lines = new Lines();

	private FastZeroPadding(Site site) {
		super(site.conf(), site.type());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer) site.conf().getLayer();
		return Frames.obstacle(conf.getDataFormat());
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		if (!Frames.fits(input)) {
			return lapse.to(super.activate(training, workspaces));
		}
		int[] around = layerConf().getPadding();
		INDArray output = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), input.size(1),
				input.size(2) + around[0] + around[1], input.size(3) + around[2] + around[3]);
		lines.put(pictures.of(input), input.size(2), input.size(3), around[0], around[2], output);
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!Frames.fits(input) || !Frames.fits(epsilon)) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		int[] around = layerConf().getPadding();
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		lines.cut(pictures.of(epsilon), epsilon.size(2), epsilon.size(3), around[0], around[2], next);
		return new Pair<>(new DefaultGradient(), next);
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

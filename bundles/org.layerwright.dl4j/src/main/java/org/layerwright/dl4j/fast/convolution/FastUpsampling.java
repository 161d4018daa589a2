package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.convolution.upsampling.Upsampling2D;
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

/** Pictures whose rows and columns are repeated. */
public final class FastUpsampling extends Upsampling2D implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(Upsampling2D.class, FastUpsampling::obstacle, FastUpsampling::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient ChannelsLast pictures = new ChannelsLast();
	private final transient Lines lines = new Lines();

	private FastUpsampling(Site site) {
		super(site.conf(), site.type());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.Upsampling2D) site.conf().getLayer();
		return Frames.obstacle(conf.getFormat());
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		if (!Frames.fits(input)) {
			return lapse.to(super.activate(training, workspaces));
		}
		applyDropOutIfNecessary(training, workspaces);
		int[] size = getSize();
		INDArray output = ChannelsLast.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), input.size(1),
				input.size(2) * size[0], input.size(3) * size[1]);
		lines.enlarge(pictures.of(input), size[0], size[1], output);
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!Frames.fits(input) || !Frames.fits(epsilon)) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		int[] size = getSize();
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		lines.shrink(pictures.of(epsilon), size[0], size[1], next);
		return new Pair<>(new DefaultGradient(), backpropDropOutIfPresent(next));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

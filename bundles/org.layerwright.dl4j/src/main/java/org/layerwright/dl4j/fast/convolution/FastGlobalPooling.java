package org.layerwright.dl4j.fast.convolution;

import java.util.Arrays;
import java.util.Optional;

import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.pooling.GlobalPoolingLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.kernel.Pooling;
import org.layerwright.dl4j.kernel.Recent;
import org.layerwright.dl4j.kernel.Window;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The greatest value or the mean of each channel of a picture: pooling with a kernel as large as the picture. */
public final class FastGlobalPooling extends GlobalPoolingLayer {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(GlobalPoolingLayer.class, FastGlobalPooling::obstacle,
			FastGlobalPooling::new);

	private static final long serialVersionUID = 1L;
	/** Height and width. */
	private static final int[] PLACES = { 2, 3 };

	private final transient ChannelsLast inputs = new ChannelsLast();
	private final transient Recent<Pooling> poolings = new Recent<>();
	/** What the last pass forward went through; null if it was not this class's. */
	private transient Pooling latest;

	private FastGlobalPooling(Site site) {
		super(site.conf(), site.type());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer) site.conf().getLayer();
		if (!OneDnn.available()) {
			return Optional.of(Text.of("fast.onednn"));
		}
		boolean known = conf.getPoolingType() == PoolingType.MAX || conf.getPoolingType() == PoolingType.AVG;
		int[] over = conf.getPoolingDimensions();
		return known && (over == null || Arrays.equals(over, PLACES)) ? Optional.empty()
				: Optional.of(Text.of("fast.pooling", conf.getPoolingType()));
	}

	private Pooling pooling(long[] shape) {
		Pooling.Kind kind = layerConf().getPoolingType() == PoolingType.MAX ? Pooling.Kind.MAX : Pooling.Kind.MEAN;
		return poolings.get(shape, s -> {
			int[] all = { (int) s[2], (int) s[3] };
			int[] one = { 1, 1 };
			return new Pooling(kind, s[0], s[1],
					Window.of(new long[] { s[2], s[3] }, one, all, one, one, new int[] { 0, 0 }));
		});
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		latest = null;
		if (input == null || input.rank() != 4 || input.dataType() != DataType.FLOAT || maskArray != null) {
			return super.activate(training, workspaces);
		}
		latest = pooling(input.shape());
		long[] shape = layerConf().isCollapseDimensions() ? new long[] { input.size(0), input.size(1) }
				: new long[] { input.size(0), input.size(1), 1, 1 };
		INDArray output = workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, shape, 'c');
		latest.forward(inputs.of(input), Address.of(output));
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (latest == null || epsilon.dataType() != DataType.FLOAT) {
			return super.backpropGradient(epsilon, workspaces);
		}
		INDArray error = Memory.dense(epsilon) ? epsilon : epsilon.dup('c');
		INDArray next = ChannelsLast.like(input, workspaces, ArrayType.ACTIVATION_GRAD);
		latest.backward(Address.of(error), Address.of(next));
		return new Pair<>(new DefaultGradient(), next);
	}
}

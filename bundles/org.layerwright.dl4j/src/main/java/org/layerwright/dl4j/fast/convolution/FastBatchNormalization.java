package org.layerwright.dl4j.fast.convolution;

import java.util.Optional;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.ChannelsLast;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.kernel.OneDnn;
import org.layerwright.dl4j.normalization.internal.RowNormalization;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Batch normalization of vectors and of pictures, in two passes over the data each way. */
public final class FastBatchNormalization extends BatchNormalization implements Shared, Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(BatchNormalization.class, FastBatchNormalization::obstacle,
			FastBatchNormalization::new);

	private static final long serialVersionUID = 1L;

	private final transient Lapse lapse = new Lapse();
	private final transient ChannelsLast inputs = new ChannelsLast();
	private final transient ChannelsLast errors = new ChannelsLast();
	private final transient RowNormalization rows;
	private transient Share share = Share.WHOLE;
	/** Whether the last pass forward was this class's, in training. */
	private transient boolean trained;

	private FastBatchNormalization(Site site) {
		super(site.conf(), site.type());
		rows = new RowNormalization(layerConf(), (int) layerConf().getNOut());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.BatchNormalization) site.conf().getLayer();
		return conf.getCnn2DFormat() == CNN2DFormat.NCHW ? Optional.empty()
				: Optional.of(Text.of("fast.channelsLast"));
	}

	@Override
	public void share(Share part) {
		share = part;
	}

	private boolean expected() {
		return input != null && input.dataType() == DataType.FLOAT && input.size(1) == layerConf().getNOut()
				&& (input.rank() == 2 || input.rank() == 4 && (OneDnn.available() || ChannelsLast.lies(input)));
	}

	/** Where the values lie row by row. */
	private static long rows(INDArray array, ChannelsLast pictures) {
		return array.rank() == 4 ? pictures.of(array) : Address.of(array);
	}

	private static INDArray like(INDArray array, ArrayType type, LayerWorkspaceMgr workspaces) {
		return array.rank() == 4
				? ChannelsLast.like(array, workspaces, type)
				: workspaces.createUninitialized(type, DataType.FLOAT, array.shape(), 'c');
	}

	/** Vectors must lie row by row. */
	private static INDArray dense(INDArray array) {
		return array.rank() == 4 || Memory.dense(array) ? array : array.dup('c');
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		trained = false;
		if (!expected()) {
			return lapse.to(super.activate(training, workspaces));
		}
		INDArray source = dense(input);
		INDArray result = like(source, ArrayType.ACTIVATIONS, workspaces);
		long x = rows(source, inputs);
		if (training) {
			rows.train(x, source.length(), params, share, Address.of(result));
		} else {
			rows.apply(x, source.length(), params, Address.of(result));
		}
		trained = training;
		return result;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!trained || !expected() || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray source = dense(input);
		INDArray error = dense(epsilon);
		INDArray next = like(source, ArrayType.ACTIVATION_GRAD, workspaces);
		Gradient gradient = rows.backward(rows(source, inputs), rows(error, errors), source.length(), params,
				gradientViews, share, Address.of(next));
		return new Pair<>(gradient, next);
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

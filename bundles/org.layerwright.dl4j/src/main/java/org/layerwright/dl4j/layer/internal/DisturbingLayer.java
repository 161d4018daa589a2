package org.layerwright.dl4j.layer.internal;

import java.util.Optional;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.DropoutLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.Share;
import org.layerwright.dl4j.fast.Shared;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.layer.Chance;
import org.layerwright.dl4j.layer.Disturbance;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's dropout layer with random numbers that do not depend on how a batch is shared; what {@link Disturbance} does
 * not know is left to DL4J. What it takes stays as it is: the layer before may need it.
 */
public class DisturbingLayer extends DropoutLayer implements Shared {
	/** Stands in for DL4J's. */
	public static final Kind KIND = new Kind(DropoutLayer.class, DisturbingLayer::obstacle,
			site -> new DisturbingLayer(site.conf(), site.type()));

	private static final long serialVersionUID = 1L;

	private transient Share share = Share.WHOLE;
	private transient Disturbance disturbance;

	public DisturbingLayer(NeuralNetConfiguration conf, DataType type) {
		super(conf, type);
	}

	private static Optional<String> obstacle(Site site) {
		IDropout dropout = site.conf().getLayer().getIDropout();
		return dropout == null || Disturbance.knows(dropout) ? Optional.empty()
				: Optional.of(Text.of("fast.dropout", dropout.getClass().getSimpleName()));
	}

	@Override
	public final void share(Share newShare) {
		share = newShare;
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		IDropout dropout = layerConf().getIDropout();
		disturbance = null;
		if (!training || dropout == null || !Disturbance.knows(dropout)) {
			return super.activate(training, workspaces);
		}
		assertInputSet(false);
		disturbance = Disturbance.of(dropout, getIterationCount(), getEpochCount(),
				Chance.of(share, layerConf().getLayerName())).orElseThrow();
		INDArray out = workspaces.dup(ArrayType.ACTIVATIONS, input, input.ordering());
		disturbance.apply(out);
		return maskArray == null ? out : out.muliColumnVector(maskArray);
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (disturbance == null) {
			return super.backpropGradient(epsilon, workspaces);
		}
		INDArray error = workspaces.dup(ArrayType.ACTIVATION_GRAD, epsilon, epsilon.ordering());
		if (maskArray != null) {
			error.muliColumnVector(maskArray);
		}
		disturbance.back(error);
		return new Pair<>(new DefaultGradient(), error);
	}
}

package org.layerwright.dl4j.fast.convolution;

import java.util.Arrays;
import java.util.Optional;

import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.pooling.GlobalPoolingLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.layerwright.dl4j.fast.internal.Kind;
import org.layerwright.dl4j.fast.internal.Lapse;
import org.layerwright.dl4j.fast.internal.Lapsing;
import org.layerwright.dl4j.fast.internal.Site;
import org.layerwright.dl4j.internal.Text;
import org.layerwright.dl4j.kernel.Address;
import org.layerwright.dl4j.kernel.Memory;
import org.layerwright.dl4j.layer.Mask;
import org.layerwright.dl4j.layer.Steps;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One number for each feature of a sequence, over its steps that are no padding, or each channel of a picture. */
public final class FastGlobalPooling extends GlobalPoolingLayer implements Lapsing {
	/** Entry of the registry. */
	public static final Kind KIND = new Kind(GlobalPoolingLayer.class, FastGlobalPooling::obstacle,
			FastGlobalPooling::new);

	private static final long serialVersionUID = 1L;
	/** Time; height and width. */
	private static final int[][] ALL = { { 2 }, { 2, 3 } };

	private final transient Lapse lapse = new Lapse();
	private final transient RowPooling pooling = new RowPooling(layerConf().getPoolingType());
	/** Whether the last pass forward was this class's. */
	private transient boolean pooled;

	private FastGlobalPooling(Site site) {
		super(site.conf(), site.type());
	}

	private static Optional<String> obstacle(Site site) {
		var conf = (org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer) site.conf().getLayer();
		return RowPooling.knows(conf.getPoolingType()) ? Optional.empty()
				: Optional.of(Text.of("fast.pooling", conf.getPoolingType()));
	}

	private boolean expected() {
		if (input == null || input.dataType() != DataType.FLOAT || input.rank() != 3 && input.rank() != 4) {
			return false;
		}
		int[] over = layerConf().getPoolingDimensions();
		boolean all = over == null || Arrays.equals(over, ALL[input.rank() - 3]);
		return all && (maskArray == null || input.rank() == 3 && maskArray.rank() == 2
				&& maskArray.size(0) == input.size(0) && maskArray.size(1) == input.size(2));
	}

	@Override
	public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
		pooled = expected();
		if (!pooled) {
			return lapse.to(super.activate(training, workspaces));
		}
		Steps steps = Steps.of(input);
		long[] shape = new long[layerConf().isCollapseDimensions() ? 2 : input.rank()];
		Arrays.fill(shape, 1);
		shape[0] = steps.batch();
		shape[1] = steps.features();
		INDArray output = workspaces.createUninitialized(ArrayType.ACTIVATIONS, DataType.FLOAT, shape, 'c');
		pooling.forward(Address.of(steps.rows(input, ArrayType.FF_WORKING_MEM, workspaces)), steps,
				Mask.visible(maskArray, steps), Address.of(output));
		return output;
	}

	@Override
	public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
		if (!pooled || epsilon.dataType() != DataType.FLOAT) {
			return lapse.to(super.backpropGradient(epsilon, workspaces));
		}
		INDArray error = Memory.dense(epsilon) ? epsilon : epsilon.dup('c');
		Steps steps = Steps.of(input);
		INDArray rows = steps.create(input, ArrayType.ACTIVATION_GRAD, workspaces);
		pooling.backward(Address.of(error), steps, Address.of(rows));
		return new Pair<>(new DefaultGradient(), SideBySide.shaped(steps, rows));
	}

	@Override
	public Lapse lapse() {
		return lapse;
	}
}

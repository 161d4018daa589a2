package org.layerwright.dl4j.updater;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.layerwright.dl4j.fast.GradientListener;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Limits the gradient of a network, the mean over the batch, before the optimiser and penalties see it (Pascanu,
 * Mikolov and Bengio 2013). DL4J itself limits the norm of single layers only, and what batch normalization keeps as
 * running statistics along with the gradients.
 */
public final class Clipping {
	private static final Set<String> STATISTICS = Set.of(BatchNormalizationParamInitializer.GLOBAL_MEAN,
			BatchNormalizationParamInitializer.GLOBAL_VAR, BatchNormalizationParamInitializer.GLOBAL_LOG_STD);
	/** As in PyTorch. */
	private static final double TINY = 1e-6;

	private final boolean byNorm;
	private final double threshold;

	private Clipping(boolean byNorm, double threshold) {
		this.byNorm = byNorm;
		this.threshold = threshold;
	}

	/** Each number of the gradient is cut off at ±{@code threshold}, which is greater than 0. */
	public static Clipping value(double threshold) {
		return new Clipping(false, threshold);
	}

	/** The gradient of the whole network is scaled down to the Euclidean norm {@code threshold} if it is longer. */
	public static Clipping norm(double threshold) {
		return new Clipping(true, threshold);
	}

	/** From now on the gradient of {@code graph} is limited. */
	public void attach(ComputationGraph graph) {
		graph.addListeners(new Limit());
	}

	/** Has the updater do it if it can. */
	private final class Limit extends BaseTrainingListener implements GradientListener {
		@Override
		public boolean readsGradients(ComputationGraph graph) {
			return !(graph.getUpdater() instanceof FusedUpdater && ((FusedUpdater) graph.getUpdater()).fuses());
		}

		@Override
		public void onGradientCalculation(Model model) {
			ComputationGraph graph = (ComputationGraph) model;
			if (graph.getUpdater() instanceof FusedUpdater) {
				((FusedUpdater) graph.getUpdater()).limit(Clipping.this);
			} else {
				clip(graph);
			}
		}
	}

	boolean byNorm() {
		return byNorm;
	}

	double threshold() {
		return threshold;
	}

	/** What a gradient of that length is to be multiplied by. */
	double factor(double norm) {
		return Math.min(1, threshold / (norm + TINY));
	}

	/** Gradients are sums over the batch at this time. */
	void clip(ComputationGraph graph) {
		List<INDArray> gradients = gradients(graph);
		int batch = graph.batchSize();
		if (byNorm) {
			double factor = factor(norm(gradients) / batch);
			gradients.stream().filter(g -> factor < 1).forEach(g -> g.muli(factor));
		} else {
			double most = threshold * batch;
			gradients.forEach(g -> Transforms.max(Transforms.min(g, most, false), -most, false));
		}
	}

	private static double norm(List<INDArray> gradients) {
		return Math.sqrt(gradients.stream().mapToDouble(g -> g.norm2Number().doubleValue()).map(n -> n * n).sum());
	}

	/** Those of what is learned. Scale and shift that batch normalization keeps as they are have gradients, too. */
	private static List<INDArray> gradients(ComputationGraph graph) {
		List<INDArray> all = new ArrayList<>();
		graph.gradient().gradientForVariable().forEach((name, gradient) -> {
			int cut = name.lastIndexOf('_');
			String parameter = name.substring(cut + 1);
			Layer layer = graph.getLayer(name.substring(0, cut));
			boolean normalizes = layer != null && layer.conf().getLayer() instanceof BatchNormalization;
			if (!normalizes || !STATISTICS.contains(parameter) && layer.paramTable().containsKey(parameter)) {
				all.add(gradient);
			}
		});
		return all;
	}
}

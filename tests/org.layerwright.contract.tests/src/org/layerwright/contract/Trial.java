package org.layerwright.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.catalog.Axis;
import org.layerwright.catalog.Catalog;
import org.layerwright.catalog.Shape;
import org.layerwright.core.Analysis;
import org.layerwright.model.Design;
import org.layerwright.model.Node;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** A generated network and batches of any size that fit it. It is generated once, when it is first asked for. */
final class Trial {

	private final Supplier<Generated> generate;
	private final Targets targets;
	private Generated generated;
	private ComputationGraph measured;

	/** Makes targets for outputs of some dimensions. */
	@FunctionalInterface
	interface Targets {

		/** Always the same for the same seed. */
		INDArray of(long seed, long... dimensions);
	}

	Trial(Catalog catalog, Design design, Targets targets) {
		this.generate = () -> Generated.of(catalog, design);
		this.targets = targets;
	}

	Generated generated() {
		if (generated == null) {
			generated = generate.get();
		}
		return generated;
	}

	/** A new network in double precision, always with the same weights. */
	ComputationGraph network() {
		return generated().network();
	}

	/** Whether a sequence goes in. */
	boolean isSequential() {
		return inputs().stream().anyMatch(shape -> shape.has(Axis.TIME));
	}

	private List<Shape> inputs() {
		Analysis analysis = generated().analysis();
		List<Node> order = analysis.order(analysis.design().getNetworks().get(0));
		return order.stream().filter(n -> n.getKind().equals("input")).map(n -> analysis.shape(n).orElseThrow())
				.toList();
	}

	/** A batch of {@code size} samples; sequences of any length have {@code time} steps. */
	MultiDataSet batch(long seed, int size, int time) {
		INDArray[] features = inputs().stream().map(shape -> Batches.of(seed, size, lasting(shape, time)))
				.toArray(INDArray[]::new);
		if (measured == null) {
			measured = network();
		}
		return new MultiDataSet(features, new INDArray[] { targets.of(seed, measured.output(features)[0].shape()) });
	}

	private static Shape lasting(Shape shape, int time) {
		if (!shape.has(Axis.TIME) || shape.size(Axis.TIME) != Shape.UNKNOWN) {
			return shape;
		}
		return shape.isTokens() ? Shape.tokens(time, shape.size(Axis.TOKENS))
				: Shape.sequence(time, shape.size(Axis.FEATURES));
	}

	/** The same batch with sequences of unequal length; the first and the last are whole. */
	MultiDataSet masked(long seed, MultiDataSet batch) {
		INDArray[] masks = Arrays.stream(batch.getFeatures()).map(f -> f.rank() == 3 ? mask(seed, f) : null)
				.toArray(INDArray[]::new);
		INDArray labels = batch.getLabels(0);
		INDArray ofLabels = labels.rank() < 3 ? null
				: Arrays.stream(masks).filter(m -> m != null && m.size(1) == labels.size(2)).findFirst().orElse(null);
		return new MultiDataSet(batch.getFeatures(), batch.getLabels(), masks, new INDArray[] { ofLabels });
	}

	private static INDArray mask(long seed, INDArray features) {
		long time = features.size(2);
		INDArray mask = Nd4j.ones(DataType.DOUBLE, features.size(0), time);
		Random random = new Random(seed + time);
		for (long sample = 1; sample < features.size(0) - 1; sample++) {
			for (long step = 1 + random.nextLong(time); step < time; step++) {
				mask.putScalar(sample, step, 0);
			}
		}
		return mask;
	}
}

package org.layerwright.dl4j.fast.proof;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.updater.Clipping;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network and what it learns.
 *
 * @param own whether there are layers that DL4J lacks, so that nothing else computes the same
 */
record Network(String text, ComputationGraphConfiguration configuration, boolean own, Goal goal, Data data,
		InputType[] inputs, List<Clipping> clipping) {
	private static final double SPREAD = 0.1;

	/**
	 * What data look like.
	 *
	 * @param outputs how many numbers the network gives, for a sample or for each step
	 * @param steps the longest sequence, or 0 if inputs are no sequences
	 * @param fixed whether all batches are that long
	 * @param masked whether shorter sequences are filled up
	 * @param everyStep whether there are labels at every step
	 * @param vocabulary how many tokens there are, or 0 for numbers
	 */
	record Data(int outputs, int steps, boolean fixed, boolean masked, boolean everyStep, int vocabulary) {

		/** Of vectors or pictures. */
		static Data plain(int outputs) {
			return new Data(outputs, 0, true, false, false, 0);
		}

		/** The same with other outputs. */
		Data with(int units) {
			return new Data(units, steps, fixed, masked, everyStep, vocabulary);
		}
	}

	/** A new graph; biases, gains and the like, which start alike, are all different and none is 0. */
	ComputationGraph graph() {
		ComputationGraph graph = new ComputationGraph(configuration.clone());
		graph.init();
		Chance chance = new Chance(4);
		graph.paramTable().values().forEach(array -> {
			if (array.maxNumber().equals(array.minNumber())) {
				array.addi(spread(chance, array)); // above 0: variances must stay so
			}
		});
		clipping.forEach(limit -> limit.attach(graph));
		return graph;
	}

	private static INDArray spread(Chance chance, INDArray like) {
		float[] numbers = new float[(int) like.length()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (float) (SPREAD * Math.abs(chance.normal()));
		}
		return Nd4j.createFromArray(numbers).reshape(like.shape()).castTo(like.dataType());
	}

	/** Samples, in single precision. */
	Batch batch(long seed, int samples) {
		Chance chance = new Chance(seed);
		int steps = data.fixed ? data.steps : chance.between(Math.max(1, data.steps - 3), data.steps);
		INDArray mask = data.masked ? mask(chance, samples, steps) : null;
		INDArray[] features = new INDArray[inputs.length];
		INDArray[] masks = new INDArray[inputs.length];
		for (int i = 0; i < inputs.length; i++) {
			features[i] = random(chance, Family.shape(inputs[i], samples, steps));
			masks[i] = mask;
		}
		return new Batch(features, labels(chance, samples, steps), mask == null ? null : masks,
				mask != null && data.everyStep ? mask : null);
	}

	private INDArray random(Chance chance, long... shape) {
		float[] numbers = new float[(int) LongStream.of(shape).reduce(1, (a, b) -> a * b)];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (float) (data.vocabulary > 0 ? chance.between(0, data.vocabulary - 1) : chance.normal());
		}
		return Nd4j.create(numbers, shape, 'c');
	}

	/** Every sequence has a first step; the first one is whole. */
	private static INDArray mask(Chance chance, int samples, int steps) {
		float[][] mask = new float[samples][steps];
		for (int sample = 0; sample < samples; sample++) {
			Arrays.fill(mask[sample], 0, sample == 0 ? steps : chance.between(1, steps), 1);
		}
		return Nd4j.createFromArray(mask);
	}

	private INDArray labels(Chance chance, int samples, int steps) {
		int width = goal.width(data.outputs);
		int times = data.everyStep ? steps : 1;
		float[] labels = new float[samples * width * times];
		for (int at = 0; at < samples * times; at++) {
			double[] label = goal.label(chance, data.outputs);
			for (int i = 0; i < width; i++) {
				labels[(at / times * width + i) * times + at % times] = (float) label[i];
			}
		}
		return data.everyStep ? Nd4j.create(labels, new long[] { samples, width, times }, 'c')
				: Nd4j.create(labels, new long[] { samples, width }, 'c');
	}

	@Override
	public String toString() {
		return text;
	}
}

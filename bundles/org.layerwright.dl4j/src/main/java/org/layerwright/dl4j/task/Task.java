package org.layerwright.dl4j.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.layerwright.dl4j.data.Part;
import org.layerwright.dl4j.data.Samples;

/**
 * What a training is about, where that is more than predicting known targets: what is learned of the data, what is
 * measured beside loss and accuracy, what there is to look at after an epoch, and what the trained network answers to
 * text, or to anything else that it is given. A task is saved beside the model as JSON: its settings are fields of
 * types that every Gson can read, and {@link Tasks} knows its class.
 */
public interface Task {

	/** What a network makes, to look at: see {@link org.layerwright.protocol.GeneratedSamples}. */
	record Shown(String kind, List<String> texts, List<Integer> shape, List<Double> values) {

		/** Texts. */
		public static Shown texts(List<String> texts) {
			return new Shown("text", texts, List.of(), List.of());
		}

		/**
		 * Points, or pictures.
		 *
		 * @param sample shape of one sample: pictures if it has three dimensions
		 * @param values all samples one after the other
		 */
		public static Shown numbers(int[] sample, float[] values) {
			List<Integer> shape = new ArrayList<>();
			shape.add(values.length / IntStream.of(sample).reduce(1, (a, b) -> a * b));
			IntStream.of(sample).forEach(shape::add);
			List<Double> numbers = new ArrayList<>(values.length);
			for (float value : values) {
				numbers.add((double) value);
			}
			return new Shown(sample.length == 3 ? "pictures" : "points", List.of(), shape, numbers);
		}
	}

	/** What the network is to see and to give, made of what the data says. */
	default Samples learns(Samples data) {
		return data;
	}

	/** Adds metrics that follow from others, such as a perplexity from a loss. */
	default void derive(Map<String, Double> metrics) {}

	/**
	 * Metrics that take more than one forward pass; on the training part they are not taken.
	 *
	 * @param rows the samples to measure: all of the test part, some of the validation part
	 */
	default Map<String, Double> measure(ComputationGraph graph, Samples samples, int[] rows) {
		return Map.of();
	}

	/**
	 * What there is to look at before the first epoch and after each.
	 *
	 * @param graph the first network
	 * @param samples all samples, standardised; what is shown is brought back to its own unit afterwards
	 * @param rows the samples of the training part
	 * @param seed seed of what is random about it
	 */
	default Optional<Shown> show(ComputationGraph graph, Samples samples, int[] rows, long seed) {
		return Optional.empty();
	}

	/**
	 * What the trained network answers to a text: at least {@code input} and {@code text}; empty if it takes no text.
	 *
	 * @param inputs what its inputs take, without samples
	 */
	default Optional<Map<String, Object>> answer(ComputationGraph graph, List<Part> inputs, String text,
			Options options) {
		return Optional.empty();
	}

	/** Whether the trained network makes samples of random numbers, instead of saying something about given ones. */
	default boolean makes() {
		return false;
	}

	/**
	 * Makes samples of random numbers, see {@link #makes}; the same for the same seed.
	 *
	 * @return all samples one after the other, standardised as the network learned them
	 */
	default Optional<float[]> make(ComputationGraph graph, int samples, long seed) {
		return Optional.empty();
	}
}

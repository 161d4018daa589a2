package org.layerwright.catalog;

import java.util.List;
import java.util.Optional;

/** Where samples come from. */
public interface DataKind extends Kind {

	/**
	 * What samples look like.
	 *
	 * @param inputs what one sample gives to each input of a network, at least one shape; none where the network makes
	 * samples of noise of any shape
	 * @param outputs classes, or numbers to predict; for tokens to predict the size of the vocabulary
	 * @param classification whether the outputs are classes
	 * @param everyStep whether there is a target for each time step, and not one for the whole sample
	 * @param count how many there are in all, or {@link Shape#UNKNOWN}
	 */
	record Samples(List<Shape> inputs, int outputs, boolean classification, boolean everyStep, long count) {

		public Samples {
			inputs = List.copyOf(inputs);
		}

		/** Samples with one input and one target each. */
		public static Samples of(Shape features, int outputs, boolean classification, long count) {
			return new Samples(List.of(features), outputs, classification, false, count);
		}

		/** {@code numbers} numbers each, to be made of noise. */
		public static Samples ofNoise(int numbers, long count) {
			return new Samples(List.of(), numbers, false, false, count);
		}

		/** The first or only input, null if it is noise. */
		public Shape features() {
			return inputs.isEmpty() ? null : inputs.get(0);
		}

		/** The same as the input node {@code number} sees it: its own shape comes first. */
		public Samples from(int number) {
			int begin = Math.max(0, Math.min(number, inputs.size() - 1));
			return new Samples(inputs.subList(begin, inputs.size()), outputs, classification, everyStep, count);
		}
	}

	/**
	 * The {@code org.layerwright.dl4j.data.DataSource}.
	 *
	 * @param seed the seed of the training, for generators without one of their own
	 */
	Code emit(Attrs a, long seed);

	/** What samples look like, where the settings alone tell; files must be read (see {@code org.layerwright.core}). */
	default Optional<Samples> samples(Attrs a) {
		return Optional.empty();
	}

	/** The setting that {@code --data NAME=PATH} replaces, or empty for generators. */
	default Optional<Attr<String>> path() {
		return Optional.empty();
	}

	/** Whether time runs through the samples, so that they must be split in their order and not shuffled. */
	default boolean ordered(Attrs a) {
		return false;
	}
}

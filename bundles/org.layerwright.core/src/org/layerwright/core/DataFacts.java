package org.layerwright.core;

import java.util.List;
import java.util.Optional;

import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.Text;

/**
 * What is known of the samples of a data source.
 *
 * @param inputs what one sample gives to each input of a network; empty where it is not known
 * @param outputs number of classes, or of numbers to predict; 0 where it is not known
 * @param classification whether classes are predicted, and not numbers
 * @param everyStep whether there is a target for each time step, and not one for the whole sample
 * @param count number of samples, or -1
 * @param largest greatest magnitude of a number among features and targets, or 0 where it is not known
 * @param classes names of the classes, or empty
 * @param columns names of the columns of a table, or empty
 * @param trouble why the data cannot be used, or null
 */
public record DataFacts(List<Shape> inputs, int outputs, boolean classification, boolean everyStep, long count,
		double largest, List<String> classes, List<String> columns, Text trouble) {

	public DataFacts {
		inputs = List.copyOf(inputs);
		classes = List.copyOf(classes);
		columns = List.copyOf(columns);
	}

	/** What the settings of a generator tell. */
	public static DataFacts of(DataKind.Samples samples) {
		return new DataFacts(samples.inputs(), samples.outputs(), samples.classification(), samples.everyStep(),
				samples.count(), 0, List.of(), List.of(), null);
	}

	/** Data that cannot be used, and why. */
	public static DataFacts unusable(Text trouble) {
		return new DataFacts(List.of(), 0, false, false, -1, 0, List.of(), List.of(), trouble);
	}

	/** Samples of a file with one input and one target each. */
	public static DataFacts of(DataKind.Samples samples, double largest, List<String> classes, List<String> columns) {
		DataFacts plain = of(samples);
		return new DataFacts(plain.inputs, plain.outputs, plain.classification, plain.everyStep, plain.count, largest,
				classes, columns, null);
	}

	/** The first or only input, or null where it is not known. */
	public Shape features() {
		return inputs.isEmpty() ? null : inputs.get(0);
	}

	/** The samples; empty where their shapes are not known. */
	public Optional<DataKind.Samples> samples() {
		return inputs.isEmpty() ? Optional.empty()
				: Optional.of(new DataKind.Samples(inputs, outputs, classification, everyStep, count));
	}
}

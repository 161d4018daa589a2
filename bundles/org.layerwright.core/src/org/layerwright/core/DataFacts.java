package org.layerwright.core;

import java.util.List;

import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.catalog.Text;

/**
 * What is known of the samples of a data source.
 *
 * @param features shape of one sample, or null where it is not known
 * @param outputs number of classes, or of numbers to predict; 0 where it is not known
 * @param classification whether classes are predicted, and not numbers
 * @param count number of samples, or -1
 * @param largest greatest magnitude of a number among features and targets, or 0 where it is not known
 * @param classes names of the classes, or empty
 * @param columns names of the columns of a table, or empty
 * @param trouble why the data cannot be used, or null
 */
public record DataFacts(Shape features, int outputs, boolean classification, long count, double largest,
		List<String> classes,
		List<String> columns, Text trouble) {

	public DataFacts {
		classes = List.copyOf(classes);
		columns = List.copyOf(columns);
	}

	/** What the settings of a generator tell. */
	public static DataFacts of(DataKind.Samples samples) {
		return new DataFacts(samples.features(), samples.outputs(), samples.classification(), samples.count(), 0,
				List.of(),
				List.of(), null);
	}

	/** Data that cannot be used, and why. */
	public static DataFacts unusable(Text trouble) {
		return new DataFacts(null, 0, false, -1, 0, List.of(), List.of(), trouble);
	}
}

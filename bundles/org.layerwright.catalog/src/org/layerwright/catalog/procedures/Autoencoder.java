package org.layerwright.catalog.procedures;

import java.util.Optional;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.LossKind;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** A network that learns to give back what goes in, through a layer that is too small to hold it all. */
public final class Autoencoder extends Learning {

	private static final Declaration DECLARATION = Declaration
			.of("autoencoder", "Autoencoder", Category.PROCEDURE,
					"Learns to give back what goes in (Hinton and Salakhutdinov, Reducing the Dimensionality of Data "
							+ "with Neural Networks, 2006): the target of a sample is the sample itself, as a row of "
							+ "numbers, so the output has as many units as a sample has numbers. A narrow layer on the "
							+ "way holds the code. The loss is the mean squared error, or binary cross-entropy for "
							+ "numbers from 0 to 1. The reconstruction error is measured as root mean squared error, "
							+ "in the unit of the data. With a Gaussian noise layer behind the input it learns to take "
							+ "noise away (Vincent et al., 2008).")
			.attributes(with()).sample(Sample.of())
			.sample(Sample.of().with("loss", "binary_cross_entropy", "standardize", "false"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Samples learns(Attrs a, Samples data) {
		Shape sample = data.features();
		int numbers = sample.isKnown() ? Math.toIntExact(sample.elements()) : 0;
		return Samples.of(sample, numbers, false, data.count());
	}

	/** Binary cross-entropy also compares probabilities with numbers from 0 to 1. */
	@Override
	public boolean compares(LossKind loss, Samples data) {
		return !loss.classification() || loss.id().equals("binary_cross_entropy");
	}

	@Override
	Optional<Code> task(Attrs a) {
		return Optional.of(Code.construct("org.layerwright.dl4j.task.Autoencoder"));
	}
}

package org.layerwright.catalog.augmentations;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.AugmentationKind;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Text;

/** Adds noise. */
public final class Noise implements AugmentationKind {

	private static final Attr<Double> DEVIATION = Attr.real("deviation", "Deviation").atLeast(0).byDefault(0.05)
			.doc("Standard deviation σ of the noise, in the unit of the data as it is in its files.");

	private static final Declaration DECLARATION = Declaration
			.of("noise", "Noise", Category.AUGMENTATION,
					"Adds normally distributed noise with mean 0 to every number of each sample: pictures, sequences "
							+ "or features.")
			.attributes(DEVIATION).sample(Sample.of()).sample(Sample.of().with("deviation", "0.2"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Text> misfit(Samples data) {
		return data.inputs().size() == 1 && !data.features().isTokens() ? Optional.empty()
				: Optional.of(Text.of("augmentation.numbers", new KindLabel(this), data.features().toString()));
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.augment.Noise", a.get(DEVIATION));
	}
}

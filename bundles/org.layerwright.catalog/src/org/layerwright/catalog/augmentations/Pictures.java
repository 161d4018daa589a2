package org.layerwright.catalog.augmentations;

import java.util.Optional;

import org.layerwright.catalog.AugmentationKind;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind.Samples;
import org.layerwright.catalog.KindLabel;
import org.layerwright.catalog.Text;

/** What all augmentations of pictures share. */
abstract class Pictures implements AugmentationKind {

	static final String PACKAGE = "org.layerwright.dl4j.augment.";

	@Override
	public Optional<Text> misfit(Samples data) {
		return data.inputs().size() == 1 && data.features().isImage() ? Optional.empty()
				: Optional.of(Text.of("augmentation.pictures", new KindLabel(this), data.features().toString()));
	}

	static Code construct(String type, Object... arguments) {
		return Code.construct(PACKAGE + type, arguments);
	}
}

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

/** Mixes samples. */
public final class Mixup implements AugmentationKind {

	private static final Attr<Double> ALPHA = Attr.real("alpha", "α").above(0).atMost(100).byDefault(0.2)
			.doc("α: shares λ are distributed as Beta(α, α); the smaller, the less is mixed.");

	private static final Declaration DECLARATION = Declaration
			.of("mixup", "Mixup", Category.AUGMENTATION,
					"Mixes each sample with another one of its batch, λ·a + (1 − λ)·b, and what is true of them in the "
							+ "same proportion, so that the network is less sure between the classes (Zhang, Cissé, "
							+ "Dauphin and Lopez-Paz, 2018).")
			.attributes(ALPHA).sample(Sample.of()).sample(Sample.of().with("alpha", "1"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Text> misfit(Samples data) {
		if (data.everyStep()) {
			return Optional.of(Text.of("augmentation.steps", new KindLabel(this)));
		}
		return data.inputs().size() == 1 && !data.features().isTokens() ? Optional.empty()
				: Optional.of(Text.of("augmentation.numbers", new KindLabel(this), data.features().toString()));
	}

	@Override
	public Code emit(Attrs a) {
		return Code.construct("org.layerwright.dl4j.augment.Mixup", a.get(ALPHA));
	}
}

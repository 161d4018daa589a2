package org.layerwright.catalog.procedures;

import org.layerwright.catalog.Category;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.SettingText;

/** Learning from samples with known targets. */
public final class Supervised extends Learning {

	private static final Declaration DECLARATION = Declaration
			.of("supervised", "Supervised training", Category.PROCEDURE,
					"Learns from samples with known targets: divides them into training, validation and test parts, "
							+ "goes through the training part in batches, and after each batch changes the weights so "
							+ "that the loss becomes smaller.")
			.attributes(with(TRUNCATE))
			.sample(Sample.of())
			.sample(Sample.of().with("clipping", "norm", "optimizer", "adamw", "regularizer", "max_norm"))
			.sample(Sample.of().with("truncate", "20"))
			.sample(Sample.of().with("clipping", "value", "clippingThreshold", "0.01"))
			.sample(Sample.of().with("loss", "mse", "schedule", "cosine", "regularizer", "l2", "standardize", "true"))
			.sample(Sample.of().with(SettingText.of("augmentation", "noise,mixup",
					SettingText.of("mixup", "", SettingText.of("alpha", "0.4")))))
			.sample(Sample.of().with("stopping", "early_stopping", "validation", "0.2", "test", "0", "splitSeed", "4"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}
}

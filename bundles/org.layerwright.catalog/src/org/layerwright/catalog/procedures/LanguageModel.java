package org.layerwright.catalog.procedures;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Learning to say what comes next in a text. */
public final class LanguageModel extends Learning {

	private static final Attr<Integer> SAMPLE_LENGTH = Attr.integer("sampleLength", "Sample length").atLeast(0)
			.byDefault(100).unit("tokens")
			.doc("Length of the text that the network writes after each epoch, to see what it has learned; 0 for "
					+ "none.");
	private static final Attr<Double> TEMPERATURE = Attr.real("temperature", "Temperature").atLeast(0).byDefault(1.0)
			.doc("How boldly it writes: a token of probability p is drawn in proportion to p^(1/τ). Below 1 the likely "
					+ "ones become likelier, 0 always takes the likeliest.");
	private static final Attr<Integer> TOP_K = Attr.integer("topK", "Top k").atLeast(0).byDefault(0).unit("tokens")
			.doc("How many of the likeliest tokens it draws from; 0 for all (Fan et al., 2018).");

	private static final Declaration DECLARATION = Declaration
			.of("language_model", "Language model", Category.PROCEDURE,
					"Learns which token comes next in a text: classification over the vocabulary at every step. A step "
							+ "may see what is before it only, so the network consists of recurrent layers or of "
							+ "attention with Causal. Perplexity is the exponential of the mean loss of a token: among "
							+ "so many equally likely tokens it would be as much in doubt. The trained network "
							+ "continues a text by drawing one token after the other.")
			.attributes(without(with(TRUNCATE, SAMPLE_LENGTH, TEMPERATURE, TOP_K), "standardize")).sample(Sample.of())
			.sample(Sample.of().with("sampleLength", "40", "temperature", "0.8", "topK", "5"))
			.sample(Sample.of().with("sampleLength", "0", "temperature", "0"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	Optional<Code> task(Attrs a) {
		return Optional.of(Code.construct("org.layerwright.dl4j.task.LanguageModel")
				.callIf(!a.get(SAMPLE_LENGTH).equals(SAMPLE_LENGTH.byDefault()), "sampleLength", a.get(SAMPLE_LENGTH))
				.callIf(!a.get(TEMPERATURE).equals(TEMPERATURE.byDefault()), "temperature", a.get(TEMPERATURE))
				.callIf(!a.get(TOP_K).equals(TOP_K.byDefault()), "topK", a.get(TOP_K)));
	}
}

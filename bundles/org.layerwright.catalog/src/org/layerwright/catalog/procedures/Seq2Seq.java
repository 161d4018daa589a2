package org.layerwright.catalog.procedures;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Learning to turn one sequence of tokens into another. */
public final class Seq2Seq extends Learning {

	private static final Attr<Integer> BEAM = Attr.integer("beam", "Beam width").atLeast(1).atMost(100).byDefault(1)
			.doc("How many beginnings of an answer are kept while it is searched; 1 takes the likeliest token at each "
					+ "step (greedy).");
	private static final Attr<Integer> MAX_LENGTH = Attr.integer("maxLength", "Longest answer").atLeast(1)
			.byDefault(100).unit("tokens").doc("Where an answer that does not end by itself is cut off.");

	private static final Declaration DECLARATION = Declaration
			.of("seq2seq", "Sequence to sequence", Category.PROCEDURE,
					"Learns to turn a source into a target, as in translation and dialogue (Sutskever et al., 2014). "
							+ "The network has two inputs: the source, and the target so far, behind a token for its "
							+ "start. At every step it says the next token of the target; while it learns, the true "
							+ "target is what it sees (teacher forcing). To answer, it begins with the start alone and "
							+ "appends what it says, until it says the end. Measured are exact matches and BLEU "
							+ "(Papineni et al., 2002).")
			.attributes(without(with(BEAM, MAX_LENGTH), "standardize")).sample(Sample.of())
			.sample(Sample.of().with("beam", "4", "maxLength", "12"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	Optional<Code> task(Attrs a) {
		return Optional.of(Code.construct("org.layerwright.dl4j.task.Seq2Seq")
				.callIf(!a.get(BEAM).equals(BEAM.byDefault()), "beam", a.get(BEAM))
				.callIf(!a.get(MAX_LENGTH).equals(MAX_LENGTH.byDefault()), "maxLength", a.get(MAX_LENGTH)));
	}
}

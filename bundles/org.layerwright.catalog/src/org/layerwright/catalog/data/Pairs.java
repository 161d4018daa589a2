package org.layerwright.catalog.data;

import java.util.Locale;
import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** Pairs of texts: what is given and what is to be answered. */
public final class Pairs implements DataKind {

	private static final String PACKAGE = "org.layerwright.dl4j.data.";
	private static final int USUAL_LONGEST = 64;
	private static final String WORDS = "words";

	private static final Attr<String> PATH = Attr.path("path", "File").required()
			.doc("The file, UTF-8, one pair a line: source, tabulator, target. Relative paths begin at the folder of "
					+ "the network.");
	private static final Attr<String> SOURCE = tokens("sourceTokens", "Source tokens")
			.doc("What a token of the source is: a character, or a word or another sign.");
	private static final Attr<String> TARGET = tokens("targetTokens", "Target tokens")
			.doc("What a token of the target is: a character, or a word or another sign.");
	private static final Attr<Integer> LONGEST = Attr.integer("longest", "Longest").atLeast(1).atMost(100_000)
			.byDefault(USUAL_LONGEST).unit("tokens")
			.doc("Pairs are left out whose source or target has more tokens.");

	private static final Declaration DECLARATION = Declaration
			.of("pairs", "Pairs of texts", Category.FILE_DATA,
					"Texts and what is to be made of them, such as translations or answers. A sample has two inputs, "
							+ "sequences of tokens: the source, and the target as far as it is known, which begins "
							+ "with <start>; the target at each step is the next token, at the end <end>. Texts may "
							+ "differ in length. Pairs with the same source come into the same part.")
			.attributes(PATH, SOURCE, TARGET, LONGEST).sample(Sample.of().with("path", "pairs.tsv"))
			.sample(Sample.of().with("path", "numbers.tsv", "targetTokens", "characters", "longest", "12"));

	private static Attr<String> tokens(String key, String label) {
		return Attr.choice(key, label, "characters", WORDS).byDefault(WORDS);
	}

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(PATH);
	}

	@Override
	public Code emit(Attrs a, long seed) {
		Code file = Code.construct(PACKAGE + "PairsFile", a.get(PATH));
		return with(with(file, a, SOURCE, "source"), a, TARGET, "target").callIf(a.get(LONGEST) != USUAL_LONGEST,
				"longest", a.get(LONGEST));
	}

	private static Code with(Code file, Attrs a, Attr<String> attr, String method) {
		String unit = a.get(attr);
		return file.callIf(!unit.equals(WORDS), method,
				Code.constant(PACKAGE + "Tokens.Unit", unit.toUpperCase(Locale.ROOT)));
	}
}

package org.layerwright.catalog.data;

import java.util.List;
import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;
import org.layerwright.catalog.Shape;

/** A text, cut into chunks, whose next token is to be predicted at each step. */
public final class TextChunks implements DataKind {

	private static final int USUAL_LENGTH = 64;
	private static final String CHARACTERS = "characters";
	private static final String BYTE_PAIRS = "byte_pairs";

	private static final Attr<String> PATH = Attr.path("path", "File").required()
			.doc("The file, UTF-8; relative paths begin at the folder of the network.");
	private static final Attr<String> TOKENS = Attr.choice("tokens", "Tokens", CHARACTERS, "words", BYTE_PAIRS)
			.byDefault(CHARACTERS)
			.doc("What a token is. characters: every character of the text; words: runs of letters and digits, and "
					+ "every other sign by itself; byte_pairs: pieces of words, learned from the text by joining again "
					+ "and again the two neighbours that occur together most often (Sennrich, Haddow and Birch, "
					+ "2016).");
	private static final Attr<Integer> VOCABULARY = Attr.integer("vocabulary", "Vocabulary").atLeast(2)
			.atMost(1_000_000).byDefault(2000).unit("tokens").when(a -> !CHARACTERS.equals(a.get(TOKENS)))
			.doc("Size V of the vocabulary: of words the V − 1 most frequent ones and one for all others, if there are "
					+ "so many; of byte pairs exactly V.");
	private static final Attr<Integer> LENGTH = Attr.integer("length", "Length").atLeast(1).atMost(100_000)
			.byDefault(USUAL_LENGTH).unit("tokens").doc("Tokens in one sample.");
	private static final Attr<Integer> STRIDE = Attr.integer("stride", "Stride").atLeast(1).automatic().unit("tokens")
			.doc("Tokens from the beginning of one sample to that of the next one; where it is not set the length, so "
					+ "that no two samples overlap.");

	private static final Declaration DECLARATION = Declaration
			.of("text", "Text", Category.FILE_DATA,
					"A text to learn to continue. It is cut into samples of equal length, each a sequence of tokens; "
							+ "the target at each step is the token that comes next. The order of the text is kept: "
							+ "its beginning trains and its end tests.")
			.attributes(PATH, TOKENS, VOCABULARY, LENGTH, STRIDE).sample(Sample.of().with("path", "story.txt"))
			.sample(Sample.of().with("path", "story.txt", "tokens", "words", "length", "20", "stride", "10"))
			.sample(Sample.of().with("path", "story.txt", "tokens", BYTE_PAIRS, "vocabulary", "500"));

	@Override
	public Declaration declaration() {
		return DECLARATION;
	}

	@Override
	public Optional<Attr<String>> path() {
		return Optional.of(PATH);
	}

	@Override
	public boolean ordered(Attrs a) {
		return true;
	}

	/** Only byte pairs tell without being read, for there are as many as are wanted. */
	@Override
	public Optional<Samples> samples(Attrs a) {
		int vocabulary = a.get(VOCABULARY);
		return !BYTE_PAIRS.equals(a.get(TOKENS)) ? Optional.empty()
				: Optional.of(new Samples(List.of(Shape.tokens(a.get(LENGTH), vocabulary)), vocabulary, true, true,
						Shape.UNKNOWN));
	}

	@Override
	public Code emit(Attrs a, long seed) {
		Code file = Code.construct("org.layerwright.dl4j.data.TextFile", a.get(PATH));
		Code cut = switch (a.get(TOKENS)) {
		case "words" -> file.call("words", a.get(VOCABULARY));
		case BYTE_PAIRS -> file.call("bytePairs", a.get(VOCABULARY));
		default -> file;
		};
		return cut.callIf(a.get(LENGTH) != USUAL_LENGTH, "length", a.get(LENGTH)).callIf(a.has(STRIDE), "stride",
				a.get(STRIDE));
	}
}

package org.layerwright.catalog.data;

import java.util.Optional;

import org.layerwright.catalog.Attr;
import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.Category;
import org.layerwright.catalog.Code;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Declaration;
import org.layerwright.catalog.Sample;

/** A folder for each class, full of sounds. */
public final class WavFolder implements DataKind {

	private static final int USUAL = 8000;
	private static final Attr<String> PATH = Attr.path("path", "Folder").required()
			.doc("The folder that holds one folder for each class; relative paths begin at the folder of the network.");
	private static final Attr<Integer> RATE = Attr.integer("rate", "Sampling rate").atLeast(1).atMost(768_000)
			.byDefault(USUAL).unit("Hz").doc("Values a second; sounds of another rate are converted.");
	private static final Attr<Integer> LENGTH = Attr.integer("length", "Length").atLeast(1).atMost(10_000_000)
			.byDefault(USUAL).unit("samples")
			.doc("Values of a sound: longer ones are cut off, shorter ones go on in silence.");

	private static final Declaration DECLARATION = Declaration
			.of("wav_folder", "Folder of sounds", Category.FILE_DATA,
					"Sounds (WAV of 8, 16, 24 or 32 bits) in one folder for each class; the folder's name is the "
							+ "class. Channels are averaged; values are between −1 and 1 and a sample is a sequence of "
							+ "length × 1.")
			.attributes(PATH, RATE, LENGTH).sample(Sample.of().with("path", "sounds"))
			.sample(Sample.of().with("path", "sounds", "rate", "4000", "length", "1000"));

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
		return Code.construct("org.layerwright.dl4j.data.WavFolder", a.get(PATH))
				.callIf(a.get(RATE) != USUAL, "rate", a.get(RATE))
				.callIf(a.get(LENGTH) != USUAL, "length", a.get(LENGTH));
	}
}

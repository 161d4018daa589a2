package org.layerwright.dl4j.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.layerwright.dl4j.data.PairsFile;
import org.layerwright.dl4j.data.Samples;
import org.layerwright.dl4j.data.TextFile;
import org.layerwright.dl4j.data.Tokens;
import org.layerwright.dl4j.data.internal.Listing;
import org.layerwright.dl4j.data.internal.PairSamples;

/** Text that somebody gives to a trained network, in the tokens that it learned from. */
record GivenText(Preprocessing preprocessing) {

	/** Whether the network takes text. */
	boolean taken() {
		return preprocessing.inputs.get(0).tokens != null;
	}

	/** The lines of a file that are not blank; or the text itself if it is the name of no file. */
	List<String> lines(String input) {
		if (!Files.isRegularFile(Path.of(input))) {
			return List.of(input);
		}
		try {
			return Files.readAllLines(Path.of(input)).stream().filter(line -> !line.isBlank()).toList();
		} catch (IOException e) {
			throw Listing.unreadable(Path.of(input), e);
		}
	}

	/** Samples with what is true of them, to measure the network on: a text, or pairs of texts. */
	Samples known(Path path) {
		Preprocessing.Input first = preprocessing.inputs.get(0);
		if (preprocessing.inputs.size() == 1) {
			return new TextFile(path.toString()).length(first.shape[1]).load(first.tokens);
		}
		Tokens target = preprocessing.inputs.get(1).tokens;
		PairsFile file = new PairsFile(path.toString()).source(first.tokens.unit()).target(target.unit())
				.longest(Math.min(first.shape[1], preprocessing.inputs.get(1).shape[1] - 1));
		return PairSamples.of(PairSamples.read(file), first.tokens, target);
	}
}

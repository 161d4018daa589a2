package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at pairs of texts: how many there are, and how many different tokens on each side. */
final class PairsLook {

	/** Padding, start, end, unknown. */
	private static final int SPECIAL = 4;
	private final Path file;
	private final Attrs settings;
	private final int longest;
	private final Set<String> sources = new HashSet<>();
	private final Set<String> targets = new HashSet<>();
	private long count;

	PairsLook(Path file, Attrs settings) {
		this.file = file;
		this.settings = settings;
		this.longest = (int) Values.number(settings, "longest", Integer.MAX_VALUE);
	}

	DataFacts facts() throws Trouble, IOException {
		int line = 0;
		for (String text : TextLook.read(file).split("\n", -1)) {
			line++;
			if (!text.isBlank()) {
				add(text.split("\t", -1), line);
			}
		}
		if (count == 0) {
			throw Trouble.of("data.pairs.empty", file.getFileName(), longest);
		}
		int vocabulary = targets.size() + SPECIAL;
		return DataFacts.of(new DataKind.Samples(List.of(Shape.tokens(Shape.UNKNOWN, sources.size() + SPECIAL),
				Shape.tokens(Shape.UNKNOWN, vocabulary)), vocabulary, true, true, count));
	}

	private void add(String[] sides, int line) throws Trouble {
		if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()) {
			throw Trouble.of("data.pairs.line", file.getFileName(), line);
		}
		List<String> source = TextLook.tokens(Values.text(settings, "sourceTokens"), sides[0].strip());
		List<String> target = TextLook.tokens(Values.text(settings, "targetTokens"), sides[1].strip());
		if (source.size() <= longest && target.size() <= longest) {
			sources.addAll(source);
			targets.addAll(target);
			count++;
		}
	}
}

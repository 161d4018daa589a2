package org.layerwright.core.internal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.layerwright.catalog.Attrs;
import org.layerwright.catalog.DataKind;
import org.layerwright.catalog.Shape;
import org.layerwright.core.DataFacts;
import org.layerwright.core.internal.Values;

/** Looks at a text: counts its tokens and how many different ones there are. */
final class TextLook {

	private static final Pattern WORD = Pattern
			.compile("[\\p{L}\\p{M}\\p{N}'’&&[^\\p{IsIdeographic}]]+|\\n|[^\\s]");
	private final Path file;
	private final Attrs settings;

	TextLook(Path file, Attrs settings) {
		this.file = file;
		this.settings = settings;
	}

	DataFacts facts() throws Trouble, IOException {
		int length = (int) Values.number(settings, "length", 1);
		int stride = (int) Values.number(settings, "stride", length);
		String unit = Values.text(settings, "tokens");
		String text = read(file);
		int limit = (int) Values.number(settings, "vocabulary", 0);
		if ("byte_pairs".equals(unit)) {
			return facts(length, limit, Shape.UNKNOWN);
		}
		boolean words = "words".equals(unit);
		List<String> tokens = words ? tokens(unit, text) : List.of();
		int count = words ? tokens.size() : text.codePointCount(0, text.length());
		if (count <= length) {
			throw Trouble.of("data.text.short", file.getFileName(), count, length);
		}
		int vocabulary = words ? Math.min(limit, new HashSet<>(tokens).size() + 1)
				: (int) text.codePoints().distinct().count();
		return facts(length, vocabulary, (count - length - 1) / stride + 1);
	}

	private static DataFacts facts(int length, int vocabulary, long count) {
		return DataFacts.of(new DataKind.Samples(List.of(Shape.tokens(length, vocabulary)), vocabulary, true, true,
				count));
	}

	/** Characters, or words and other signs, of a text. */
	static List<String> tokens(String unit, String text) {
		return "words".equals(unit) ? WORD.matcher(text).results().map(MatchResult::group).toList()
				: text.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
	}

	/** The text of a file, lines ended by a line feed alone. */
	static String read(Path file) throws Trouble, IOException {
		byte[] bytes = Files.readAllBytes(file);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		if (result.isError()) {
			long line = 1 + new String(bytes, 0, in.position(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n')
					.count();
			throw Trouble.of("data.text.encoding", file.getFileName(), line, in.position());
		}
		String text = out.flip().toString();
		return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
	}
}

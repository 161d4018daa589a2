package org.layerwright.dl4j.data.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.layerwright.dl4j.internal.Text;

/** Text files, strictly in UTF-8: a byte that is none is a mistake and said with its place. */
public final class Utf8 {
	private Utf8() {}

	/** The text of a file, without byte order mark, lines ended by a line feed alone. */
	public static String read(Path file) {
		String text = decoded(file, bytes(file));
		String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
		return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw Listing.unreadable(file, e);
		}
	}

	private static String decoded(Path file, byte[] bytes) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
		if (result.isError()) {
			throw Text.wrongInput("text.encoding", file, line(bytes, in.position()), in.position());
		}
		return out.flip().toString();
	}

	/** The line, from 1, that a byte lies in. */
	private static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return line;
	}
}
